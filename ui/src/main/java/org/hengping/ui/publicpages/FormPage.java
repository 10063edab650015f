package org.hengping.ui.publicpages;

import java.time.Instant;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.organization.District;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.VersionPlace;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.words.RatingWords;
import org.hengping.ui.words.ResultWords;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.ShownDisclosure;
import org.hengping.workflow.paper.Signed;

/**
 * A public form as its page says it: what is public, which the template reads, and what is worded or put in order for the page.
 *
 * @param published the form without what is not public
 */
record FormPage(
        District district,
        Facts facts,
        PublicForm published,
        Results results,
        List<MoneyRow> money,
        List<FormRow> rows,
        List<LeftOut> leftOut) {

    static FormPage of(Wording words, ShownDisclosure shown) {
        PublicForm form = shown.form();
        return new FormPage(
                shown.district(),
                Facts.of(shown),
                form,
                Results.of(words, form),
                MoneyRow.of(form),
                FormRow.of(form),
                form.form().notApplicable().stream()
                        .map(request -> leftOut(words, form.form(), request))
                        .toList());
    }

    /** Counted from 1, in the order of the table. */
    private static String position(EvaluationForm form, PieceId row) {
        return String.valueOf(1
                + form.indicators().stream()
                        .map(indicator -> PieceId.row(indicator.number()))
                        .toList()
                        .indexOf(row));
    }

    private static LeftOut leftOut(Wording words, EvaluationForm form, NotApplicable request) {
        Integer row = request.row();
        return new LeftOut(
                row == null
                        ? words.t("level1." + request.group())
                        : words.t("place.row", position(form, PieceId.row(row))),
                request.reason());
    }

    /**
     * What stands above the table and below it. Who checked for secrets, and what that person found, is not public: the template has no way to it.
     *
     * @param department as it was called on the day
     */
    record Facts(VersionPlace place, int fiscalYear, String department, Instant disclosedAt, Signed signed) {

        private static Facts of(ShownDisclosure shown) {
            Disclosure disclosure = shown.disclosure();
            return new Facts(
                    disclosure.place(),
                    disclosure.fiscalYear(),
                    disclosure.departmentName(),
                    disclosure.disclosedAt(),
                    shown.signed());
        }

        /** As text: in a sentence a number would get a comma. */
        public String year() {
            return String.valueOf(fiscalYear);
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
            Score rescaled = rating.rescaled();
            return new Figure(
                    rating.total().toString(),
                    rescaled == null ? "" : rescaled.toString(),
                    words.say(RatingWords.grade(rating)));
        }
    }

    /** What counts nowhere, and why. */
    record LeftOut(String what, String why) {}
}
