package org.hengping.ui.summary;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.Step;
import org.hengping.ui.Tags;
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

    /** On time, or the steps of the department that were late. */
    static Component tag(List<DoneStep> steps) {
        String late = late(steps);
        return late.isEmpty() ? Tags.tag("ok", t("summary.onTime")) : Tags.tag("late", t("summary.lateSteps", late));
    }

    /** The names of the department's late steps; empty where none was late. */
    static String late(List<DoneStep> steps) {
        return named(steps, Step.values());
    }

    private static String named(List<DoneStep> steps, Step... all) {
        return Stream.of(all)
                .filter(step -> own(steps).stream().anyMatch(done -> done.late() && done.step() == step))
                .map(step -> t("step." + step))
                .collect(Collectors.joining("、"));
    }
}
