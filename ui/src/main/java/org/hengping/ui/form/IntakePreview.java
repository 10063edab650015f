package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.form.FormPart;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.ui.part.Tags;

/** What a file would make of the draft: warnings first, then part by part, then row by row. Nothing has changed yet. */
final class IntakePreview extends Div {

    private final Intake intake;
    private final Runnable changed;
    private final IntakeParts parts;
    private final Checkbox sure = new Checkbox();
    private final Div losses = Tags.box("notices");
    private final List<Sentence> warnings;

    /** @param changed told when something was ticked */
    IntakePreview(Intake intake, Runnable changed) {
        this.intake = intake;
        this.changed = changed;
        this.warnings = intake.warnings();
        this.parts = new IntakeParts(intake, this::ticked);
        addClassName("intake");
        add(file(), warning(), remarks(), new H3(t("intake.parts")), parts, losses);
        if (!intake.rows().isEmpty()) {
            boolean first = intake.own().draft().indicators().isEmpty();
            add(new H3(t("intake.table")), doubts(), new IntakeGrid(intake.rows(), first));
        }
        losses();
    }

    /** The pieces to save. */
    List<Piece> saved() {
        return intake.takeover().saved(parts.ticked());
    }

    /** The pieces to remove. */
    List<PieceId> removed() {
        return intake.takeover().removed(parts.ticked());
    }

    /** Why it cannot be taken as it is; empty where it can. */
    String hindrance() {
        if (!warnings.isEmpty() && !sure.getValue()) {
            return t("intake.sureFirst");
        }
        return parts.ticked().isEmpty() ? t("intake.nothing") : "";
    }

    private Div file() {
        String name = intake.file().header().departmentName();
        Integer year = intake.year();
        Div counts = Tags.box("tags");
        Stream.of(IntakeState.values())
                .forEach(state ->
                        counts.add(Tags.tag(IntakeGrid.kind(state), t("intake." + state, intake.count(state)))));
        return Tags.box(
                "intake-file",
                Tags.text("strong", intake.fileName()),
                Tags.text("muted", t("kind." + intake.kind())),
                Tags.text("muted", name.isEmpty() ? t("intake.noName") : name),
                Tags.text("muted", year == null ? t("intake.noYear") : t("intake.year", year)),
                counts);
    }

    private Div warning() {
        if (warnings.isEmpty()) {
            return Tags.box("notices");
        }
        Div box = Tags.box("notice warn intake-warning");
        warnings.forEach(warning -> box.add(Tags.text("strong", say(warning))));
        sure.setLabel(t("intake.sure", intake.own().shortName(), intake.own().year()));
        sure.addClassName("intake-sure");
        sure.addValueChangeListener(change -> changed.run());
        box.add(sure);
        return box;
    }

    private Div remarks() {
        Div box = Tags.box("notices");
        intake.printed().forEach(finding -> box.add(Tags.notice("info", t("intake.printed", finding.message()))));
        intake.mended().forEach(finding -> box.add(Tags.notice("info", say(finding.message()))));
        return box;
    }

    private Div doubts() {
        Div box = Tags.box("notices intake-doubts");
        intake.doubts().forEach(doubt -> {
            Div notice = Tags.notice(IntakeGrid.kind(doubt.state()), say(doubt.what()));
            notice.add(Tags.text("find-where", say(doubt.where())));
            box.add(notice);
        });
        return box;
    }

    private void ticked() {
        losses();
        changed.run();
    }

    /** What falls away with the parts that are ticked. */
    private void losses() {
        Set<FormPart> ticked = parts.ticked();
        losses.removeAll();
        lose("intake.lostAnswers", intake.takeover().answers(ticked).count());
        lose("intake.lostRequests", intake.takeover().requests(ticked).count());
        lose("intake.stranded", intake.takeover().stranded(ticked).count());
    }

    private void lose(String key, long count) {
        if (count > 0) {
            losses.add(Tags.notice("warn", t(key, count)));
        }
    }
}
