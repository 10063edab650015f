package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.overdue.Step;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** How many steps were done on time, and how many late. */
record OnTime(int done, int late) {

    static OnTime of(List<DoneStep> steps) {
        return new OnTime(
                steps.size(), (int) steps.stream().filter(DoneStep::late).count());
    }

    static OnTime of(List<DoneStep> steps, Step step) {
        return of(steps.stream().filter(done -> done.step() == step).toList());
    }

    /** The department's own steps: what lies with finance is none of its doing. */
    static List<DoneStep> own(List<DoneStep> steps) {
        return steps.stream().filter(done -> done.step() != Step.WITH_FINANCE).toList();
    }

    int onTime() {
        return done - late;
    }

    /** In percent of the steps done; {@code null} where none was. */
    @Nullable
    Percentage rate() {
        return done == 0
                ? null
                : Percentage.ofRatio(
                        BigDecimal.valueOf(onTime()).divide(BigDecimal.valueOf(done), 6, RoundingMode.HALF_UP));
    }

    /** On time, the steps of the department that were late, or the one that is late now. */
    static Component tag(List<DoneStep> steps, @Nullable LateStep now) {
        boolean onTime = now == null && late(steps).isEmpty();
        return Tags.tag(onTime ? "ok" : "late", say(steps, now));
    }

    /** The same in words. What is late with finance is said apart: the department has done its part. */
    static String say(List<DoneStep> steps, @Nullable LateStep now) {
        String done = late(steps);
        String before = done.isEmpty() ? "" : t("summary.lateSteps", done);
        if (now == null) {
            return done.isEmpty() ? t("summary.onTime") : before;
        }
        return now.step() == Step.WITH_FINANCE
                ? t("summary.both", done.isEmpty() ? t("summary.onTime") : before, t("summary.lateFinance", now.days()))
                : done.isEmpty()
                        ? t("summary.lateNow", now.days())
                        : t("summary.both", t("summary.lateNow", now.days()), before);
    }

    /** The names of the department's late steps; empty where none was late. */
    private static String late(List<DoneStep> steps) {
        return Stream.of(Step.values())
                .filter(step -> own(steps).stream().anyMatch(done -> done.late() && done.step() == step))
                .map(step -> t("step." + step))
                .collect(Collectors.joining("、"));
    }
}
