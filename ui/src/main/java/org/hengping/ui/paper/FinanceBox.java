package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.RowOutcome;
import org.hengping.ui.paper.Paper.Block;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.words.ResultWords;
import org.hengping.ui.words.Wording;

/** The part of finance on the official form: its column of scores, what stands in its box, and the rows it gave another score than the claimed one. */
record FinanceBox(Wording words, Content content) {

    /** Marks the score of a row whose claim stands as 未复核. */
    private static final String UNREVIEWED = "*";

    /** Of a row in finance's box, in signs: two lines. */
    private static final int LONGEST_NAME = 36;

    /** What stands under 财政复核得分; empty where the row counts nowhere. */
    String of(PieceId piece) {
        return content.outcome().row(piece).map(FinanceBox::figure).orElse("");
    }

    private static String figure(RowOutcome row) {
        return row.reviewed() + (row.unreviewed() ? UNREVIEWED : "");
    }

    /** Whoever signs for the department signs the self-evaluation with its grade. */
    String signedBy(String head) {
        return head.isEmpty()
                ? ""
                : head + "\n" + words.say(ResultWords.self(outcome().self()));
    }

    /** Whoever approves for finance approves both results. */
    String approvedBy(String finance) {
        return outcome()
                .approval()
                .map(approval -> finance + "\n"
                        + ResultWords.bothBelowTable(outcome().self(), approval).stream()
                                .map(words::say)
                                .collect(Collectors.joining("；")))
                .orElse(finance)
                .strip();
    }

    /** The rows that finance changed, with the reasons where they are shown; nothing where there are none. */
    Block changes(int columns) {
        List<RowOutcome> changed = outcome().settled().isPresent() ? outcome().changedRows() : List.of();
        if (changed.isEmpty()) {
            return Block.of(List.of());
        }
        boolean reasons = changed.stream().anyMatch(row -> row.reason().isPresent());
        int named = reasons ? 3 : columns - 4;
        List<PaperCell> head = new ArrayList<>(List.of(
                label("finance", 2),
                label("changedRow", named),
                label(FormColumn.SELF_SCORE, 1),
                label("reviewedScore", 1)));
        if (reasons) {
            head.add(label("changedWhy", columns - 7));
        }
        return new Block(
                List.of(head),
                changed.stream()
                        .map(row -> change(row, named, reasons, columns))
                        .toList(),
                false);
    }

    private List<PaperCell> change(RowOutcome row, int named, boolean reasons, int columns) {
        List<PaperCell> cells = new ArrayList<>(List.of(
                new PaperCell(words.t("paper.changed"), 2, 1, Paper.Style.GROUP),
                PaperCell.text(subject(row.piece()), named),
                PaperCell.figure(row.scores().claimed().toString(), 1),
                PaperCell.figure(row.reviewed().toString(), 1)));
        if (reasons) {
            cells.add(PaperCell.text(row.reason().map(words::say).orElse(""), columns - 7));
        }
        return cells;
    }

    private String subject(PieceId piece) {
        return content.form().indicators().stream()
                .filter(row -> PieceId.row(row.number()).equals(piece))
                .findFirst()
                .map(row -> shortened(PaperWords.named(words, content.form(), row)))
                .orElseGet(() -> words.t("paper.execution"));
    }

    /** The row stands in the table with all its words. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private Outcome outcome() {
        return content.outcome();
    }

    private PaperCell label(FormColumn column, int width) {
        return label(column.id(), width);
    }

    private PaperCell label(String key, int width) {
        return PaperCell.label(words.t("paper." + key), width);
    }
}
