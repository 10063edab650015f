package org.hengping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What the product does by itself, and whether one server of several does it for all. */
class JobsRuleTest {

    private static final Path CLASSES = Path.of("target", "classes");

    private final List<JavaClass> all = new ClassFileImporter()
            .importPath(CLASSES.resolve(Path.of("org", "hengping"))).stream().toList();

    private final List<JavaMethod> jobs = all.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Scheduled.class))
            .toList();

    @Test
    void a_job_holds_a_lock_unless_servers_share_its_work() {
        assertThat(jobs.stream().filter(job -> !job.isAnnotatedWith(SchedulerLock.class)))
                .extracting(job -> job.getOwner().getSimpleName() + "." + job.getName())
                .containsExactlyInAnyOrder("ReminderSchedule.deliver", "RoundRunner.advance");
        assertThat(jobs.stream().filter(job -> job.isAnnotatedWith(SchedulerLock.class)))
                .extracting(job -> job.getAnnotationOfType(SchedulerLock.class).name())
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void no_job_waits_for_another() throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(CLASSES.resolve("application.properties"))) {
            settings.load(file);
        }

        assertThat(Integer.parseInt(settings.getProperty("spring.task.scheduling.pool.size")))
                .isGreaterThanOrEqualTo(jobs.size());
    }

    @Test
    void jobs_are_switched_on_in_one_place() {
        assertThat(all.stream().filter(type -> type.isAnnotatedWith(EnableScheduling.class)))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("Jobs");
    }
}
