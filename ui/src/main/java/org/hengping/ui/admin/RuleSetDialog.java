package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengping.core.Sentence;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetCheck;
import org.hengping.ui.part.Tags;

/** Makes a new edition from the latest one of a rule set; everything that stands in the way is said at once. */
final class RuleSetDialog extends Dialog {

    private final Consumer<RuleSet> save;
    private final Runnable done;
    private final Div refused = Tags.box("notices");
    private final RuleSetFields fields;

    RuleSetDialog(RuleSet base, Consumer<RuleSet> save, Runnable done) {
        this.save = save;
        this.done = done;
        fields = new RuleSetFields(base);
        setHeaderTitle(t("rules.change.of", RuleSetNames.full(base)));
        setWidth("min(720px, 96vw)");
        addClassNames("act-dialog", "rules-dialog");
        Button go = new Button(t("rules.save"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(t("rules.change.hint")), fields, refused);
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    private void go() {
        Optional<RuleSet> edited = fields.read();
        if (edited.isEmpty()) {
            refuse(List.of(Sentence.of("rules.problem.empty")));
            return;
        }
        List<Sentence> problems = RuleSetCheck.problems(edited.get());
        if (!problems.isEmpty()) {
            refuse(problems);
            return;
        }
        try {
            save.accept(edited.get());
            done.run();
            close();
        } catch (Refusal.Stale stale) {
            refuse(List.of(Sentence.of("rules.stale")));
        } catch (Refusal refusal) {
            refuse(List.of(refusal.sentence()));
        }
    }

    private void refuse(List<Sentence> problems) {
        refused.removeAll();
        problems.forEach(problem -> refused.add(Tags.notice("err", say(problem))));
        refused.scrollIntoView();
    }
}
