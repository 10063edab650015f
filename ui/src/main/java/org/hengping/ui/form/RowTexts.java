package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Level;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormField;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.RowOutcome.Basis;
import org.hengping.core.scoring.RowScore;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** What the cells of a row say. */
record RowTexts(FormModel model) {

    Indicator row(int number) {
        return model.form().indicator(number).orElseThrow();
    }

    int position(int number) {
        return new Places(model.form()).position(number);
    }

    String level1(int number) {
        return say(row(number).level1());
    }

    String level2(int number) {
        return row(number).level2();
    }

    boolean firstOfLevel1(int number) {
        Indicator before = before(number);
        return before == null || before.level1() != row(number).level1();
    }

    boolean firstOfLevel2(int number) {
        Indicator before = before(number);
        return firstOfLevel1(number)
                || before == null
                || !before.level2().equals(row(number).level2());
    }

    String maxScore(int number) {
        return text(row(number).maxScore());
    }

    String selfScore(int number) {
        return text(row(number).selfScore());
    }

    String reviewed(int number) {
        return model.outcome()
                .row(PieceId.row(number))
                .map(row -> row.basis() == Basis.OPEN
                        ? t("review.open")
                        : row.reviewed().toString())
                .orElse("—");
    }

    String computed(int number) {
        return text(score(number).computed());
    }

    /** Class name and words of the difference between claim and rule; empty words where there is none. */
    List<String> difference(int number) {
        return model.outcome()
                .row(PieceId.row(number))
                .map(row -> List.of(DifferenceTag.kind(row), DifferenceTag.words(row)))
                .orElse(List.of("plain", ""));
    }

    String why(int number) {
        return say(score(number).explanation());
    }

    String values(int number) {
        Indicator row = row(number);
        return row.empty() ? t("explanation.empty") : row.target() + " → " + row.actual();
    }

    RowScore score(int number) {
        return model.score().row(number).orElseThrow();
    }

    /** The part name of a cell: marked where the value differs from the version before. */
    @Nullable
    String changed(int number, FormColumn column) {
        PieceId piece = PieceId.row(number);
        FormField field = FormField.of(column);
        boolean differs = model.sheet().differences().stream()
                .anyMatch(difference ->
                        difference.piece().equals(piece) && difference.field().equals(field));
        return differs ? "changed" : null;
    }

    /** The part name of the cell of the reviewed score: marked where finance decided it. */
    @Nullable
    String decided(int number) {
        return model.sheet().reviewSheet().scores().containsKey(PieceId.row(number)) ? "changed" : null;
    }

    /** Pairs of class name and words: how many errors, warnings and notices, and whether somebody left a remark. */
    List<List<String>> tags(int number) {
        List<Finding> findings = model.findings(PieceId.row(number));
        List<List<String>> tags = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.level() == level)
                    .filter(finding -> model.form().answer(finding.key()).isEmpty())
                    .count();
            if (count > 0) {
                tags.add(List.of(Tags.kind(level), say(level) + " " + count));
            }
        }
        long answered = findings.stream()
                .filter(finding -> model.form().answer(finding.key()).isPresent())
                .count();
        if (answered > 0) {
            tags.add(List.of("ok", t("findings.answered") + " " + answered));
        }
        if (model.form().notApplicable(row(number))) {
            tags.add(List.of("info", t("place.notApplicable")));
        }
        long remarks = model.sheet().remarks().stream()
                .filter(remark -> remark.resolvedAt() == null)
                .filter(remark -> remark.piece().equals(PieceId.row(number)))
                .count();
        if (remarks > 0) {
            tags.add(List.of("back", t("remark.open", remarks)));
        }
        return tags;
    }

    private @Nullable Indicator before(int number) {
        int position = position(number);
        return position < 2 ? null : model.form().indicators().get(position - 2);
    }

    private static String text(@Nullable Score score) {
        return score == null ? "—" : score.toString();
    }
}
