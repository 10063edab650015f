package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import java.util.List;
import java.util.function.Consumer;
import org.hengping.core.Sentence;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetCheck;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;

/** Makes a new edition from the latest one of a rule set; everything that stands in the way is said at once. */
final class RuleSetDialog {

    private RuleSetDialog() {}

    static Ask of(RuleSet base, Consumer<RuleSet> save, Runnable done) {
        RuleSetFields fields = new RuleSetFields(base);
        Ask ask = Ask.to(t("rules.change.of", RuleSetNames.full(base)))
                .named("rules-dialog")
                .wide(AskWidth.BROAD)
                .says(t("rules.change.hint"))
                .with(fields);
        return ask.requires(() -> sound(fields, ask))
                .when(Refusal.Stale.class, stale -> ask.refuse(t("rules.stale")))
                .go(t("rules.save"), none -> {
                    save.accept(fields.read().orElseThrow());
                    done.run();
                });
    }

    private static boolean sound(RuleSetFields fields, Ask ask) {
        List<Sentence> problems =
                fields.read().map(RuleSetCheck::problems).orElseGet(() -> List.of(Sentence.of("rules.problem.empty")));
        ask.refuse(problems.stream().map(problem -> say(problem)).toArray(String[]::new));
        return problems.isEmpty();
    }
}
