package org.hengping.ui.integrity;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.organization.District;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.integrity.Checking;
import org.hengping.workflow.integrity.ContentsCheck;
import org.hengping.workflow.integrity.VerifiedDistrict;
import org.hengping.workflow.integrity.Verifying;
import org.hengping.workflow.integrity.VerifyingWatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * {@code verify [--seals DIR]}: recomputes everything that is on record in the database of the settings, and names each place that is not as it was.
 * Starts no server and writes nothing; H2 has to be stopped, MySQL may run.
 */
public final class VerifyCommand {

    /** Everything is as it was put on record. */
    static final int WHOLE = 0;

    /** Something is not. */
    static final int CHANGED = 1;

    /** It could not be verified: no such database, or the call is wrong. */
    static final int IMPOSSIBLE = 2;

    private static final String URL = "spring.datasource.url";

    private final PrintStream out;
    private final PrintStream complaints;
    private final Wording words = Wording.chinese();

    private VerifyCommand(PrintStream out, PrintStream complaints) {
        this.out = out;
        this.complaints = complaints;
    }

    /**
     * @param settings such as the database, over those of the environment
     * @return 0 where everything is as it was, 1 where something is not, 2 where it could not be verified
     */
    public static int run(
            List<String> arguments, Map<String, Object> settings, PrintStream out, PrintStream complaints) {
        return new VerifyCommand(out, complaints).run(new ArrayList<>(arguments), settings);
    }

    private int run(List<String> arguments, Map<String, Object> settings) {
        List<String> given = new ArrayList<>();
        int seals = arguments.indexOf("--seals");
        if (seals >= 0 && seals + 1 < arguments.size()) {
            given.add("--hengping.seals.dir=" + arguments.get(seals + 1));
            arguments.subList(seals, seals + 2).clear();
        }
        if (!arguments.isEmpty()) {
            complaints.println(words.t("verify.usage"));
            return IMPOSSIBLE;
        }
        try (ConfigurableApplicationContext product = start(settings, given)) {
            return districts(product);
        } catch (RuntimeException failure) {
            complaints.println(words.t("verify.impossible", cause(failure)));
            return IMPOSSIBLE;
        }
    }

    private int districts(ConfigurableApplicationContext product) {
        VerifyReport report = new VerifyReport(words, out);
        int exit = WHOLE;
        for (District district : product.getBean(Checking.class).districts()) {
            Progress progress = new Progress(district);
            VerifiedDistrict verified =
                    product.getBean(Verifying.class).check(district.code(), ContentsCheck.ALL, progress);
            report.write(district, verified);
            exit = verified.outcome().whole() ? exit : CHANGED;
        }
        return exit;
    }

    /** The use cases on the database, without screens, jobs or mail; neither the schema nor the engine's is touched. */
    private static ConfigurableApplicationContext start(Map<String, Object> settings, List<String> given) {
        return new SpringApplicationBuilder(Product.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(
                        "spring.flyway.enabled=false",
                        "flowable.database-schema-update=false",
                        "flowable.check-process-definitions=false",
                        "spring.datasource.hikari.maximum-pool-size=2",
                        "logging.level.root=off",
                        "logging.level.org.hengping=off")
                .initializers(context -> existing(context, settings))
                .run(given.toArray(String[]::new));
    }

    /** A database that is not there is not made: it would be whole. */
    private static void existing(ConfigurableApplicationContext context, Map<String, Object> settings) {
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("given", settings));
        String url = context.getEnvironment().getProperty(URL, "");
        if (url.startsWith("jdbc:h2:") && !url.contains("IFEXISTS")) {
            sources.addFirst(new MapPropertySource("verify", Map.of(URL, url + ";IFEXISTS=TRUE")));
        }
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** Says on the terminal how far it is. */
    private final class Progress implements VerifyingWatch {

        private static final int STEP = 100;

        private final District district;
        private int all;
        private int done;

        private Progress(District district) {
            this.district = district;
        }

        @Override
        public void begun(int forms) {
            all = forms;
        }

        @Override
        public void checked(CheckedForm form) {
            done++;
            if (done % STEP == 0) {
                complaints.println(words.t("verify.progress", district.name(), done, all));
            }
        }
    }

    /** Not found by the scan of the server. */
    @EnableAutoConfiguration(
            exclude = {
                SpringBootAutoConfiguration.class,
                SpringSecurityAutoConfiguration.class,
                VaadinScopesConfig.class
            })
    @ComponentScan({"org.hengping.db", "org.hengping.workflow"})
    static class Product {

        @Bean
        static LetterCarrier noCarrier() {
            return new NoCarrier();
        }
    }
}
