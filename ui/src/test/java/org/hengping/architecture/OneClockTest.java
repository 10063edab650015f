package org.hengping.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What time it is says the one clock, in the product and in its tests, so that both are right on any day. */
class OneClockTest {

    private static final List<String> MODULES = List.of("core", "db", "workflow", "ui");

    /** The clock itself; and ids, which must never repeat, whatever a clock shows. */
    private static final Set<String> MAY =
            Set.of("org.hengping.workflow.OfficeClock", "org.hengping.db.TimeOrderedIds");

    private static final ArchRule NOBODY_LOOKS_AT_THE_WALL = noClasses()
            .that(DescribedPredicate.describe("are no clock", type -> !MAY.contains(type.getName())))
            .should()
            .accessTargetWhere(DescribedPredicate.describe("tells the time without a clock", OneClockTest::wall))
            .because("a test plays on the day it chooses, and the office is in Shanghai");

    /** In SQL and in scripts: the day of a database or a browser. */
    private static final Pattern FOREIGN = Pattern.compile(
            "\\b(CURRENT_(TIMESTAMP|DATE|TIME)|LOCALTIME(STAMP)?|SYSDATE|UTC_TIMESTAMP)\\b|\\bNOW\\(|new Date\\(\\)|\\bDate\\.now");

    @Test
    void nobody_tells_the_time_without_the_clock() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(location -> !location.contains("OneClockTest"))
                .importPaths(MODULES.stream()
                        .flatMap(module ->
                                Stream.of("classes", "test-classes").map(kind -> Path.of("..", module, "target", kind)))
                        .toList());

        for (String known : List.of(
                "core.Sha256",
                "core.contract.PortsContract",
                "db.TimeOrderedIds",
                "db.MySqlServer",
                "workflow.OfficeClock",
                "workflow.Office",
                "ui.demo.DemoClock",
                "ui.journey.ServerProcess")) {
            assertThat(all.contain("org.hengping." + known)).as(known).isTrue();
        }
        NOBODY_LOOKS_AT_THE_WALL.check(all);
    }

    @Test
    void every_way_to_do_so_is_known() {
        JavaClass stray = new ClassFileImporter().importClass(Stray.class);

        assertThat(stray.getAccessesFromSelf().stream().filter(OneClockTest::wall))
                .hasSize(6);
    }

    @Test
    void no_database_and_no_browser_is_asked_for_the_time() throws IOException {
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                assertThat(files.filter(file -> file.toString().matches(".*\\.(sql|java|js|html)"))
                                .filter(file -> !file.startsWith(Path.of("..", "ui", "src", "main", "frontend")))
                                .filter(file -> FOREIGN.matcher(text(file)).find()))
                        .isEmpty();
            }
        }
    }

    private static boolean wall(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean clock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        boolean bare = target.getRawParameterTypes().isEmpty();
        return owner.startsWith("java.time.") && name.equals("now") && !clock
                || owner.equals("java.time.Clock") && name.matches("(system|tick).*") && !clock
                || owner.equals("java.time.InstantSource") && name.equals("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Calendar") && name.equals("getInstance")
                || owner.matches("java\\.util\\.(Date|GregorianCalendar)") && name.equals("<init>") && bare;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Somebody who does not ask the clock. */
    private record Stray(LocalDate here, LocalDate there, Supplier<Instant> later, Clock own, Date old, long number) {

        static Stray look() {
            return new Stray(
                    LocalDate.now(),
                    LocalDate.now(ZoneId.of("Asia/Shanghai")),
                    Instant::now,
                    Clock.systemUTC(),
                    new Date(),
                    System.currentTimeMillis());
        }
    }
}
