package org.hengping.ui.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.Duration;
import org.hengping.workflow.office.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** What is open to everybody: the sign-in page, style sheets, and whether the server is well. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Accounts accounts,
            @Value("${server.servlet.session.timeout}") Duration idle,
            Clock clock)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/app.css",
                        "/public.css",
                        "/robots.txt",
                        "/session-reason",
                        "/favicon.svg",
                        "/actuator/health/**")
                .permitAll());
        http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives("frame-ancestors 'none'")));
        http.addFilterBefore(
                new SessionCheck(
                        person -> accounts.valid(person.personId(), person.hash()), new IdleEnd(idle, clock), clock),
                AnonymousAuthenticationFilter.class);
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class)
                        .anyRequest(request -> request.authenticated()))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
