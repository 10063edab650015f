package org.hengping.ui.publicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.Outcome;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.RatingWords;
import org.hengping.ui.words.ResultWords;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.ShownDisclosure;
import org.jspecify.annotations.Nullable;

/** A public form as its page says it: every value a text in the language of the page. */
record FormPage(
        long id,
        String district,
        String districtCode,
        String year,
        String department,
        Facts facts,
        Results results,
        List<Money> money,
        String functions,
        String planned,
        String achieved,
        List<FormRow> rows,
        List<LeftOut> leftOut) {

    static FormPage of(Wording words, ShownDisclosure shown) {
        Disclosure disclosure = shown.disclosure();
        PublicForm form = shown.form();
        return new FormPage(
                disclosure.evaluationId(),
                shown.district().name(),
                shown.district().code(),
                String.valueOf(disclosure.fiscalYear()),
                disclosure.departmentName(),
                Facts.of(words, shown),
                Results.of(words, form),
                money(words, form),
                form.form().functions().text(),
                form.form().goals().planned(),
                form.form().goals().achieved(),
                FormRow.of(words, form),
                form.form().notApplicable().stream()
                        .map(request -> leftOut(words, form.form(), request))
                        .toList());
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
            money.add(new Money(
                    line.name(),
                    text(line.budget()),
                    text(line.executed()),
                    text(line.higherLevelTransfer()),
                    total ? text(execution.maxScore()) : "",
                    total ? text(execution.rate()) : "",
                    total ? text(claimed == null ? execution.computed() : claimed) : "",
                    total ? reviewed(form, PieceId.BUDGET) : ""));
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

    /** 财政复核得分 of a row, with a star where its claim stands as 未复核; empty where it counts nowhere. */
    static String reviewed(PublicForm form, PieceId piece) {
        return form.outcome()
                .row(piece)
                .map(row -> row.reviewed() + (row.unreviewed() ? "*" : ""))
                .orElse("");
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
            String maxScore) {

        static Facts of(Wording words, ShownDisclosure shown) {
            PublicForm form = shown.form();
            return new Facts(
                    Moments.minute(shown.disclosure().disclosedAt()),
                    words.t("form.version", shown.disclosure().version()),
                    shown.disclosure().hash(),
                    Moments.minute(shown.signed().endorsedAt()),
                    Moments.minute(shown.signed().approvedAt()),
                    text(form.form().header().filledOn()),
                    text(form.form().header().accountingUnits()),
                    form.score().totals().maxScore().toString());
        }
    }

    /**
     * The two results.
     *
     * @param self 自评得分 and 自评等级
     * @param finance 财政复核得分 and 复核等级
     * @param reviewed whether finance reviewed it: only then there is a column for its scores
     * @param notes what the reviewed scores have to be read with
     * @param rescaled how each result follows from its total where something is 不适用; empty where nothing is
     */
    record Results(Figure self, Figure finance, boolean reviewed, List<String> notes, List<String> rescaled) {

        static Results of(Wording words, PublicForm form) {
            Outcome outcome = form.outcome();
            return new Results(
                    Figure.of(words, outcome.self()),
                    outcome.settled().map(rating -> Figure.of(words, rating)).orElse(Figure.NONE),
                    outcome.settled().isPresent(),
                    said(words, outcome.approval().map(ResultWords::belowTable).orElse(List.of())),
                    said(
                            words,
                            ResultWords.rescaled(outcome, form.score().totals().maxScore())));
        }

        private static List<String> said(Wording words, List<Sentence> sentences) {
            return sentences.stream().map(words::say).toList();
        }
    }

    /** One of the two results; {@code rescaled} is empty where nothing is 不适用. */
    record Figure(String total, String rescaled, String grade) {

        static final Figure NONE = new Figure("", "", "");

        static Figure of(Wording words, Rating rating) {
            return new Figure(rating.total().toString(), text(rating.rescaled()), words.say(RatingWords.grade(rating)));
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
