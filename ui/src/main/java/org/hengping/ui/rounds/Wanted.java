package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengping.core.review.Stage;
import org.hengping.workflow.round.RoundForm;

/** Which departments of a round are wanted: all, those at one stage, the late ones, the exempt ones. */
record Wanted(String name, String words, Predicate<RoundForm> holds) {

    static List<Wanted> all() {
        return Stream.of(
                        Stream.of(new Wanted("all", t("round.all"), form -> true)),
                        Arrays.stream(Stage.values()).map(Wanted::at),
                        Stream.of(
                                new Wanted("late", t("round.late"), form -> form.late() > 0),
                                new Wanted("exempt", t("round.exempt"), Wanted::exempt)))
                .flatMap(wanted -> wanted)
                .toList();
    }

    boolean holds(RoundForm form) {
        return holds.test(form);
    }

    private static Wanted at(Stage stage) {
        return new Wanted(
                stage.name().toLowerCase(Locale.ROOT),
                say(stage),
                form -> !exempt(form) && form.evaluation().stage() == stage);
    }

    private static boolean exempt(RoundForm form) {
        return form.evaluation().exempt();
    }
}
