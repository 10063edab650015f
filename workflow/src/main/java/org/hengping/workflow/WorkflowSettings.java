package org.hengping.workflow;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/** The clock of the offices, and the replay of deadlocks around every use case. */
@Configuration(proxyBeanMethods = false)
class WorkflowSettings {

    /** The only one: whoever needs the time asks it. */
    @Bean
    Clock clock(@Value("${" + OfficeClock.SETTING + ":}") String startsAt, Environment environment) {
        return startsAt.isBlank()
                ? OfficeClock.right()
                : OfficeClock.startingAt(startsAt, environment.matchesProfiles("demo", "test"));
    }

    /** Before the transaction begins: a replay is a new transaction. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor deadlockReplay() {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Service.class, true), new DeadlockReplay());
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    /** Around the replays: what was refused in the end. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor refusalNotes(ObjectProvider<RefusalRecord> record) {
        RefusalNotes notes = new RefusalNotes((call, refusal) -> {
            List<Long> numbers = Arrays.stream(call.getArguments())
                    .filter(Long.class::isInstance)
                    .map(Long.class::cast)
                    .toList();
            if (!numbers.isEmpty()) {
                record.getObject().note(numbers.getFirst(), numbers.getLast(), refusal);
            }
        });
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Service.class, true), notes);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 2);
        return advisor;
    }
}
