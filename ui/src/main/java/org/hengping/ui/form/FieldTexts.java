package org.hengping.ui.form;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.Fields;
import org.hengping.core.form.EvaluationForm;
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
    String text(PieceId piece, String field) {
        String text = fields(piece).text(field);
        return switch (field) {
            case "tier" -> text.isEmpty() ? "" : say(Tier.valueOf(text));
            case "level1" -> text.isEmpty() ? "" : say(Level1.valueOf(text));
            default -> text;
        };
    }

    /** Whether the field says this already, but for blanks around it and the way a number is written. */
    boolean says(PieceId piece, String field, String text) {
        return text(piece, field).strip().equals(text.strip())
                || with(piece, field, text).filter(form::equals).isPresent();
    }

    /**
     * The form with this text in the field.
     *
     * @return empty where the text cannot stand there: no number where one must be, or the row is gone
     */
    Optional<EvaluationForm> with(PieceId piece, String field, String text) {
        Map<PieceId, Piece> pieces = new LinkedHashMap<>();
        form.pieces().forEach(one -> pieces.put(one.id(), one));
        String typed = text.strip();
        if (typed.isEmpty() && (piece.kind().equals("answer") || piece.kind().equals("not-applicable"))) {
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

    private Optional<Piece> written(Map<PieceId, Piece> pieces, PieceId piece, String field, String text) {
        if (piece.kind().equals("answer")) {
            return Optional.of(new Answer(piece.rest(), text));
        }
        if (piece.kind().equals("not-applicable")) {
            return Optional.of(request(piece, text));
        }
        return Optional.ofNullable(pieces.get(piece)).map(stored -> written(stored, field, text));
    }

    private static Piece written(Piece stored, String field, String text) {
        Fields other = new Fields();
        Fields own = Fields.read(PieceText.write(room(stored, field)));
        own.names().stream().filter(name -> !name.equals(field)).forEach(name -> other.with(name, own.text(name)));
        return PieceText.read(stored.id(), other.with(field, value(field, text)).write());
    }

    /** A source of money that is not stored yet gets its line. */
    private static Piece room(Piece stored, String field) {
        if (!(stored instanceof BudgetExecution budget) || !field.startsWith("source.")) {
            return stored;
        }
        int line = Integer.parseInt(field.split("\\.")[1]);
        List<FundingLine> sources = new ArrayList<>(budget.sources());
        if (line >= MOST_SOURCES) {
            throw new IllegalArgumentException("No such source: " + field);
        }
        while (sources.size() <= line) {
            sources.add(FundingLine.blank(""));
        }
        return new BudgetExecution(budget.total(), sources, budget.selfScore());
    }

    private static Piece request(PieceId piece, String text) {
        return piece.rest().matches("\\d+")
                ? new NotApplicable(Integer.valueOf(piece.rest()), null, text)
                : new NotApplicable(null, Level1.valueOf(piece.rest()), text);
    }

    /** As the canonical text writes it: constants by their names, numbers without separators. */
    private static @Nullable String value(String field, String text) {
        return switch (field) {
            case "tier" -> constant(text, Tier.values());
            case "level1" -> constant(text, Level1.values());
            case "content", "target", "actual", "deviationReason", "improvement", "level2", "level3" -> text;
            case "preparer", "phone", "filledOn", "text", "planned", "achieved" -> text;
            case "accountingUnits" -> Normaliser.normalise(text);
            case "maxScore", "selfScore" -> number(text, Numbers.SCORE);
            default -> field.endsWith(".name") ? text : number(text, Numbers.AMOUNT);
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
