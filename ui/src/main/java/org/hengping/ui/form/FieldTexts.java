package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.Fields;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormField;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.form.PieceText;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Tier;
import org.hengping.core.value.Normaliser;
import org.jspecify.annotations.Nullable;

/** The fields of a form by the names of the canonical text: what each says, and the pieces with another text in one of them. */
record FieldTexts(EvaluationForm form) {

    /** What is kept as it was typed, with the blanks around it. */
    private static final Set<PieceId> PROSE = Set.of(PieceId.FUNCTIONS, PieceId.GOALS);

    /** Far more sources of money than any department has. */
    private static final int MOST_SOURCES = 50;

    /** What the field says; empty where it is empty, or its piece is not there. */
    String text(PieceId piece, FormField field) {
        String text = fields(piece).text(field.toString());
        if (text.isEmpty()) {
            return "";
        }
        return field.column() == FormColumn.TIER
                ? say(Tier.valueOf(text))
                : field.column() == FormColumn.LEVEL1 ? say(Level1.valueOf(text)) : text;
    }

    /** Whether the field says this already, but for blanks around it and the way a number is written. */
    boolean says(PieceId piece, FormField field, String text) {
        return text(piece, field).strip().equals(text.strip())
                || with(piece, field, text).filter(form::equals).isPresent();
    }

    /**
     * The form with this text in the field.
     *
     * @return empty where the text cannot stand there: no number where one must be, or the row is gone
     */
    Optional<EvaluationForm> with(PieceId piece, FormField field, String text) {
        Map<PieceId, Piece> pieces = new LinkedHashMap<>();
        form.pieces().forEach(one -> pieces.put(one.id(), one));
        String typed = text.strip();
        if (typed.isEmpty() && (piece instanceof PieceId.Answer || piece instanceof PieceId.Request)) {
            pieces.remove(piece);
            return Optional.of(EvaluationForm.of(pieces.values()));
        }
        try {
            return written(pieces, piece, field, PROSE.contains(piece) ? text : typed)
                    .map(written -> {
                        pieces.put(piece, written);
                        return EvaluationForm.of(pieces.values());
                    });
        } catch (RuntimeException unfit) {
            return Optional.empty();
        }
    }

    private Optional<Piece> written(Map<PieceId, Piece> pieces, PieceId piece, FormField field, String text) {
        return switch (piece) {
            case PieceId.Answer answer -> Optional.of(new Answer(answer.finding(), text));
            case PieceId.Request request -> Optional.of(NotApplicable.of(request, text));
            case PieceId.Part part -> rewritten(pieces, part, field, text);
            case PieceId.Row row -> rewritten(pieces, row, field, text);
            case PieceId.Attachment file -> Optional.empty();
        };
    }

    private static Optional<Piece> rewritten(Map<PieceId, Piece> pieces, PieceId piece, FormField field, String text) {
        return Optional.ofNullable(pieces.get(piece)).map(stored -> written(stored, field, text));
    }

    private static Piece written(Piece stored, FormField field, String text) {
        Fields other = new Fields();
        Fields own = Fields.read(PieceText.write(room(stored, field)));
        own.names().stream()
                .filter(name -> !name.equals(field.toString()))
                .forEach(name -> other.with(name, own.text(name)));
        return PieceText.read(
                stored.id(),
                other.with(field.toString(), value(field.column(), text)).write());
    }

    /** A source of money that is not stored yet gets its line. */
    private static Piece room(Piece stored, FormField field) {
        if (!(stored instanceof BudgetExecution budget) || !(field.line() instanceof FormField.Source(int line))) {
            return stored;
        }
        List<FundingLine> sources = new ArrayList<>(budget.sources());
        if (line >= MOST_SOURCES) {
            throw new IllegalArgumentException("No such source: " + field);
        }
        while (sources.size() <= line) {
            sources.add(FundingLine.blank(""));
        }
        return new BudgetExecution(budget.total(), sources, budget.selfScore());
    }

    /** As the canonical text writes it: constants by their names, numbers without separators. */
    private static @Nullable String value(FormColumn column, String text) {
        return switch (column) {
            case TIER -> constant(text, Tier.values());
            case LEVEL1 -> constant(text, Level1.values());
            case CONTENT, TARGET, ACTUAL, DEVIATION_REASON, IMPROVEMENT, LEVEL2, LEVEL3 -> text;
            case PREPARER, PHONE, FILLED_ON, NAME, TEXT, PLANNED, ACHIEVED -> text;
            case ACCOUNTING_UNITS -> Normaliser.normalise(text);
            case MAX_SCORE, SELF_SCORE -> number(text, Numbers.SCORE);
            case BUDGET, EXECUTED, TRANSFER -> number(text, Numbers.AMOUNT);
            case DEPARTMENT_NAME, RATE, OTHERS_SCORE, SOURCES, NUMBERS, ROW, GROUP, REASON, SIZE, SHA256 ->
                throw new IllegalArgumentException("Nobody types into " + column);
        };
    }

    private static String number(String text, Numbers rule) {
        String number = Normaliser.normalise(text);
        if (!number.isEmpty() && !rule.allow(number)) {
            throw new IllegalArgumentException("No such number: " + text);
        }
        return number;
    }

    private static @Nullable String constant(String text, Enum<?>... constants) {
        if (text.isEmpty() || text.equals(t("row.noTier"))) {
            return null;
        }
        return Arrays.stream(constants)
                .filter(constant ->
                        say(constant).equals(text) || constant.name().equals(text))
                .map(Enum::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such word: " + text));
    }

    private Fields fields(PieceId piece) {
        return form.pieces().stream()
                .filter(one -> one.id().equals(piece))
                .map(one -> Fields.read(PieceText.write(one)))
                .findFirst()
                .orElseGet(Fields::new);
    }
}
