package org.hengping.ui.publicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.scoring.Rating;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.Moments;
import org.hengping.ui.RatingWords;
import org.hengping.ui.Wording;
import org.hengping.workflow.PublicReading.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A public form as its page says it: every value a text in the language of the page.
 *
 * @param reviewed whether finance changed a score: only then there is a column for it
 * @param rescaled how the result follows from the total where something is 不适用; empty where nothing is
 */
record FormPage(
        long id,
        String district,
        String districtCode,
        String year,
        String department,
        Facts facts,
        List<Money> money,
        String functions,
        String planned,
        String achieved,
        List<FormRow> rows,
        boolean reviewed,
        List<LeftOut> leftOut,
        String rescaled) {

    static FormPage of(Wording words, Shown shown) {
        Disclosure disclosure = shown.disclosure();
        PublicForm form = shown.form();
        return new FormPage(
                disclosure.evaluationId(),
                shown.district().name(),
                shown.district().code(),
                String.valueOf(disclosure.fiscalYear()),
                disclosure.departmentName(),
                Facts.of(words, shown),
                money(words, form),
                form.form().functions().text(),
                form.form().goals().planned(),
                form.form().goals().achieved(),
                FormRow.of(words, form),
                form.outcome().reviewed().isPresent(),
                form.form().notApplicable().stream()
                        .map(request -> leftOut(words, form.form(), request))
                        .toList(),
                rescaled(words, form));
    }

    /** Counted from 1, in the order of the table. */
    static String position(EvaluationForm form, PieceId row) {
        return String.valueOf(1
                + form.indicators().stream()
                        .map(indicator -> PieceId.row(indicator.number()))
                        .toList()
                        .indexOf(row));
    }

    private static List<Money> money(Wording words, PublicForm form) {
        var execution = form.score().execution();
        List<Money> money = new ArrayList<>();
        for (FundingLine line : Stream.concat(
                        Stream.of(form.form().budget().total()), form.form().budget().sources().stream())
                .toList()) {
            boolean total = money.isEmpty();
            Object claimed = form.form().budget().selfScore();
            Object reviewed = form.outcome()
                    .row(PieceId.BUDGET)
                    .filter(RowOutcome::changed)
                    .map(RowOutcome::reviewed)
                    .orElse(null);
            money.add(new Money(
                    line.name(),
                    text(line.budget()),
                    text(line.executed()),
                    text(line.higherLevelTransfer()),
                    total ? text(execution.maxScore()) : "",
                    total ? text(execution.rate()) : "",
                    total ? text(claimed == null ? execution.computed() : claimed) : "",
                    total ? reviewed == null ? words.t("public.asClaimed") : text(reviewed) : ""));
        }
        return money;
    }

    private static LeftOut leftOut(Wording words, EvaluationForm form, NotApplicable request) {
        Integer row = request.row();
        return new LeftOut(
                row == null
                        ? words.t("level1." + request.group())
                        : words.t("place.row", position(form, PieceId.row(row))),
                request.reason());
    }

    private static String rescaled(Wording words, PublicForm form) {
        Totals totals = form.score().totals();
        Rating counted = form.outcome().reviewed().orElse(totals.self());
        return counted.rescaled() == null
                ? ""
                : words.t("public.rescaled", counted.total(), totals.maxScore(), counted.rescaled());
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What stands above the table. */
    record Facts(
            String disclosedAt,
            String version,
            String hash,
            String endorsedAt,
            String approvedAt,
            String filledOn,
            String accountingUnits,
            String maxScore,
            String selfTotal,
            String reviewedTotal,
            String grade) {

        static Facts of(Wording words, Shown shown) {
            PublicForm form = shown.form();
            Totals totals = form.score().totals();
            return new Facts(
                    Moments.minute(shown.disclosure().disclosedAt()),
                    words.t("form.version", shown.disclosure().version()),
                    shown.disclosure().hash(),
                    Moments.minute(shown.signed().endorsedAt()),
                    Moments.minute(shown.signed().approvedAt()),
                    text(form.form().header().filledOn()),
                    text(form.form().header().accountingUnits()),
                    totals.maxScore().toString(),
                    totals.selfScore().toString(),
                    form.outcome()
                            .reviewed()
                            .map(rating -> rating.total().toString())
                            .orElse(""),
                    words.say(RatingWords.grade(form.outcome().reviewed().orElse(totals.self()))));
        }
    }

    /** One line of money, in 万元. */
    record Money(
            String source,
            String budget,
            String executed,
            String transfer,
            String maxScore,
            String rate,
            String score,
            String reviewed) {}

    /** What counts nowhere, and why. */
    record LeftOut(String what, String why) {}
}
