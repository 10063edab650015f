package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.scoring.FormScore;
import org.hengping.ui.paper.Paper.Block;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;

/** Lays the official form out; what the two layouts have in common. A reviewed form has one column more than others: 财政复核得分 beside 得分. */
abstract class OfficialForm {

    private static final List<Integer> WIDTHS = List.of(6, 7, 8, 9, 16, 12, 13, 7, 7, 11, 12);
    private static final List<Integer> REVIEWED_WIDTHS = List.of(6, 7, 8, 9, 16, 12, 12, 7, 7, 7, 11, 12);

    private final Wording words = Wording.chinese();
    private final Content content;
    final EvaluationForm form;
    final FormScore score;
    final int columns;
    private final SignOff signed;
    private final FinanceBox finance;

    OfficialForm(Content content, SignOff signed) {
        this.content = content;
        this.form = content.form();
        this.score = content.score();
        this.columns = widths().size();
        this.signed = signed;
        this.finance = new FinanceBox(words, content);
    }

    /** The whole paper. */
    final Paper paper(Layout layout) {
        List<List<PaperCell>> top = new ArrayList<>();
        top.addAll(head());
        top.addAll(funds());
        top.addAll(texts());
        IndicatorRows indicators = new IndicatorRows(words, content, finance);
        String title = words.t("paper.title." + layout);
        String yearLine = words.t("paper.year", String.valueOf(content.year()));
        return new Paper(
                title,
                yearLine,
                form.header().departmentName() + "　" + title + yearLine,
                signed.mark(),
                signed.version(),
                signed.code(),
                widths(),
                List.of(
                        Block.of(top),
                        new Block(List.of(indicators.head(layout)), indicators.rows(layout), false),
                        new Block(List.of(), end(), true),
                        finance.changes(columns),
                        new EvidenceList(words, form, columns).block()));
    }

    private List<List<PaperCell>> end() {
        List<List<PaperCell>> end = new ArrayList<>(new NotApplicableRows(words, content, columns).rows());
        end.addAll(signatures());
        return end;
    }

    private List<Integer> widths() {
        return content.reviewed() ? REVIEWED_WIDTHS : WIDTHS;
    }

    abstract List<List<PaperCell>> head();

    abstract List<List<PaperCell>> funds();

    abstract List<List<PaperCell>> texts();

    String t(String key, Object... arguments) {
        return words.t("paper." + key, arguments);
    }

    PaperCell label(FormColumn column, int width) {
        return label(column.id(), width);
    }

    PaperCell label(String key, int width) {
        return PaperCell.label(t(key), width);
    }

    /** A row that ends with points, with the reviewed ones behind them where there are any. */
    List<PaperCell> withReviewed(List<PaperCell> row, PaperCell points) {
        List<PaperCell> cells = new ArrayList<>(row);
        if (content.reviewed()) {
            cells.add(points);
        }
        return cells;
    }

    /** Exactly as given, with two decimals at least. */
    static PaperCell amount(@Nullable Amount amount, int width) {
        String text = amount == null
                ? ""
                : amount.value().scale() > 2 ? amount.value().toPlainString() : amount.toString();
        return PaperCell.figure(text, width);
    }

    /** The yearly total first. */
    List<FundingLine> lines() {
        List<FundingLine> lines = new ArrayList<>(List.of(form.budget().total()));
        lines.addAll(form.budget().sources());
        return lines;
    }

    String executionPoints() {
        return PaperWords.string(Objects.requireNonNullElse(
                form.budget().selfScore(),
                Objects.requireNonNullElse(score.execution().computed(), "")));
    }

    String reviewedExecution() {
        return finance.of(PieceId.BUDGET);
    }

    private List<List<PaperCell>> signatures() {
        Header header = form.header();
        return List.of(
                List.of(
                        label(FormColumn.PREPARER, 2),
                        PaperCell.text(header.preparer(), 2),
                        label(FormColumn.PHONE, 1),
                        PaperCell.text(header.phone(), 2),
                        label(FormColumn.FILLED_ON, 2),
                        PaperCell.text(PaperWords.string(header.filledOn()), columns - 9)),
                List.of(
                        label("head", 2),
                        PaperCell.room(finance.signedBy(signed.head()), 4),
                        label("seal", 2),
                        PaperCell.room("", columns - 8)),
                List.of(label("finance", 2), PaperCell.room(finance.approvedBy(signed.finance()), columns - 2)));
    }
}
