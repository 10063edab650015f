package org.hengping.ui.publicpages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.hengping.ui.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/** The public pages are open to everybody, for reading only, and know nobody: no session is opened or asked for, no cookie set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "hengping.public.enabled", matchIfMissing = true)
class PublicSettings {

    /** Where a file to compare is sent: the one thing that is not only read. Nothing of it is kept. */
    private static final String DROPPED = PublicAddress.VERIFY + "/file";

    /** Longer than the product looks for a version. */
    private static final Duration PACE = Duration.ofMillis(300);

    private static final int ALL = 20;

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain openToEverybody(HttpSecurity http) throws Exception {
        return http.securityMatcher("/public", "/public/**", PublicAddress.VERIFY, PublicAddress.VERIFY + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, DROPPED)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** @param each questions a minute that one address may ask at {@code /verify}; all together twenty times as many */
    @Bean
    Turnstile turnstile(@Value("${hengping.verify.per-minute:60}") int each) {
        return new Turnstile(each, ALL * each, System::nanoTime);
    }

    @Bean
    SteadyPace steadyPace() {
        return new SteadyPace(PACE);
    }

    @Bean
    ServletRegistrationBean<DropServlet> droppedFiles(Turnstile turnstile) {
        return new ServletRegistrationBean<>(new DropServlet(turnstile), DROPPED);
    }

    /** What the header of an answer says of its language; nothing but the public pages is answered this way. */
    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return PublicLanguage.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The language of a public page is that of its address");
            }
        };
    }
}
