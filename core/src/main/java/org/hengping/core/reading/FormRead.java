package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a file.
 *
 * @param fiscalYear {@code null} where the file names none
 * @param places where in the file each piece was found, such as 表1 R12, and each of its columns, such as 表1 R12 C7; by
 *     {@code piece} and {@code piece.column}
 * @param notes what had to be mended, and what the reader is not sure of
 */
public record FormRead(
        Nature nature,
        @Nullable Integer fiscalYear,
        EvaluationForm form,
        Declared declared,
        Layout layout,
        Map<String, FilePlace> places,
        List<Note> notes) {

    public FormRead {
        places = Map.copyOf(places);
        notes = List.copyOf(notes);
    }

    /** Where in the file a piece, or one of its columns, was found; empty where it was not. */
    public Optional<FilePlace> place(PieceId piece, @Nullable FormColumn column) {
        FilePlace exact = column == null ? null : places.get(piece + "." + column.id());
        return Optional.ofNullable(exact != null ? exact : places.get(piece.value()));
    }

    public Kind kind() {
        return nature.kind;
    }

    public State state() {
        return nature.state;
    }

    public boolean understood() {
        return nature.understood;
    }

    /**
     * What lies there.
     *
     * @param understood whether a form was found at all
     */
    public record Nature(Kind kind, State state, boolean understood) {}

    /** What sort of form it is. */
    public enum Kind {
        /** 部门整体支出绩效自评表. */
        DEPARTMENT,
        /** 项目支出绩效自评表. */
        PROJECT,
        /** States targets only. */
        TARGET,
        /** No such form. */
        OTHER
    }

    /** How far it is filled in. */
    public enum State {
        FILLED,
        BLANK,
        /** Ends too early. */
        CUT
    }

    /**
     * Figures printed in the file that follow from others; compared once, never kept in a form.
     *
     * @param decimals those of the sums and of execution
     * @param executionMaxScore points the file gives execution
     * @param groupMaxScores points in the labels of level 1, such as 产出指标（50分）
     */
    public record Declared(Decimals decimals, @Nullable Score executionMaxScore, Map<Level1, Score> groupMaxScores) {

        public Declared {
            groupMaxScores = Map.copyOf(groupMaxScores);
        }

        /** Printed sum of the max scores. */
        public @Nullable Score maxScore() {
            return decimals.maxScore == null ? null : new Score(decimals.maxScore);
        }

        /** Printed total. */
        public @Nullable Score selfScore() {
            return decimals.selfScore == null ? null : new Score(decimals.selfScore);
        }
    }

    /**
     * Figures with as many decimals as the file prints; what they follow from is rounded to these.
     *
     * @param maxScore printed sum of the max scores
     * @param selfScore printed total
     * @param rate printed execution rate in percent
     * @param executionScore printed points of execution
     */
    public record Decimals(
            @Nullable BigDecimal maxScore,
            @Nullable BigDecimal selfScore,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal executionScore) {}

    /**
     * What the layout of the file has a place for.
     *
     * @param levels whether rows have levels at all
     * @param maxScores whether rows have points of their own
     * @param selfScores whether rows have a column for the self score
     * @param reasons whether there is a column for reasons or improvements
     * @param indicatorMaxScore points in the label of the whole table, such as 绩效指标（90分）
     */
    public record Layout(
            boolean levels,
            boolean maxScores,
            boolean selfScores,
            boolean reasons,
            @Nullable Score indicatorMaxScore) {}

    /** What a note is about. */
    public enum NoteKind {
        /** Markup stood in the text of cells. */
        MARKUP_REMOVED,
        /** A row of the template, left in a form that is filled in. */
        TEMPLATE_WORDING,
        /** A row torn by a page break. */
        PAGE_BREAK_JOINED,
        /** Something was not understood, or not for certain. */
        READING_UNSURE
    }

    /** @param where the cell or row it is about; of a note about the whole file, its first place */
    public record Note(NoteKind kind, FilePlace where, Sentence message) {}
}
