package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.scoring.FormScore;
import org.hengping.ui.Wording;
import org.hengping.ui.paper.Paper.Block;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.PaperFiles.Layout;
import org.jspecify.annotations.Nullable;

/** Lays the official form out; what the two layouts have in common. */
abstract class OfficialForm {

    static final int COLUMNS = 11;

    private final Wording words = Wording.chinese();
    final EvaluationForm form;
    final FormScore score;
    private final SignOff signed;

    OfficialForm(EvaluationForm form, FormScore score, SignOff signed) {
        this.form = form;
        this.score = score;
        this.signed = signed;
    }

    /** @param layout which of the two layouts */
    static Paper of(Layout layout, EvaluationForm form, FormScore score, int year, SignOff signed) {
        OfficialForm official =
                switch (layout) {
                    case DEPARTMENT -> new DepartmentLayout(form, score, signed);
                    case PROJECT -> new ProjectLayout(form, score, signed);
                };
        return official.paper(layout, year);
    }

    private Paper paper(Layout layout, int year) {
        List<List<PaperCell>> top = new ArrayList<>();
        top.addAll(head());
        top.addAll(funds());
        top.addAll(texts());
        IndicatorRows indicators = new IndicatorRows(words, form, score);
        String title = words.t("paper.title." + layout);
        String yearLine = words.t("paper.year", String.valueOf(year));
        return new Paper(
                title,
                yearLine,
                form.header().departmentName() + "　" + title + yearLine,
                signed.mark(),
                signed.version(),
                widths(),
                List.of(
                        Block.of(top),
                        new Block(List.of(indicators.head(layout)), indicators.rows(layout), false),
                        new Block(List.of(), end(), true),
                        new EvidenceList(words, form).block()));
    }

    private List<List<PaperCell>> end() {
        List<List<PaperCell>> end = new ArrayList<>(new NotApplicableRows(words, form, score).rows());
        end.addAll(signatures());
        return end;
    }

    abstract List<Integer> widths();

    abstract List<List<PaperCell>> head();

    abstract List<List<PaperCell>> funds();

    abstract List<List<PaperCell>> texts();

    String t(String key, Object... arguments) {
        return words.t("paper." + key, arguments);
    }

    PaperCell label(String key, int columns) {
        return PaperCell.label(t(key), columns);
    }

    /** Exactly as given, with two decimals at least. */
    static PaperCell amount(@Nullable Amount amount, int columns) {
        String text = amount == null
                ? ""
                : amount.value().scale() > 2 ? amount.value().toPlainString() : amount.toString();
        return PaperCell.figure(text, columns);
    }

    static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A row as the notes below the table call it. */
    static String named(Wording words, EvaluationForm form, Indicator row) {
        int position = form.indicators().indexOf(row) + 1;
        return words.t("paper.rowNamed", position, row.content().isBlank() ? row.level2() : row.content());
    }

    /** The yearly total first. */
    List<FundingLine> lines() {
        List<FundingLine> lines = new ArrayList<>(List.of(form.budget().total()));
        lines.addAll(form.budget().sources());
        return lines;
    }

    String executionPoints() {
        return string(Objects.requireNonNullElse(
                form.budget().selfScore(),
                Objects.requireNonNullElse(score.execution().computed(), "")));
    }

    private List<List<PaperCell>> signatures() {
        Header header = form.header();
        return List.of(
                List.of(
                        label("preparer", 2),
                        PaperCell.text(header.preparer(), 2),
                        label("phone", 1),
                        PaperCell.text(header.phone(), 2),
                        label("filledOn", 2),
                        PaperCell.text(string(header.filledOn()), 2)),
                List.of(label("head", 2), PaperCell.room(signed.head(), 4), label("seal", 2), PaperCell.room("", 3)),
                List.of(label("finance", 2), PaperCell.room(signed.finance(), COLUMNS - 2)));
    }
}
