package org.hengping.core.findings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hengping.core.Sentence;
import org.hengping.core.findings.PersonalData.Kind;
import org.hengping.core.findings.WordingRules.Text;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;

/** Hides what concerns a private person, and takes out words of the template, wherever the piece says them. */
final class WordingFixes {

    private WordingFixes() {}

    static Optional<Fix> personalData(Inspection form, Observation observation) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.wording().equals(observation.wording()))
                .findFirst()
                .flatMap(kind -> hide(form, observation, kind));
    }

    /** What the text at the place has, hidden in all texts of its piece; none where the text would still name somebody. */
    private static Optional<Fix> hide(Inspection form, Observation observation, Kind kind) {
        Place place = observation.place();
        List<Text> texts = texts(form.form(), place.piece());
        List<String> said = found(texts, place, kind);
        Optional<Fix> fix = rewrite(form, observation, texts, Sentence.of(label(kind)), text -> {
            String mended = text.words();
            for (String one : said) {
                mended = mended.replace(one, Hiding.hidden(kind, one));
            }
            return mended;
        });
        return fix.filter(mend ->
                found(texts(mend.on(form.form()), place.piece()), place, kind).isEmpty());
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case NAME -> "fix.hide.name";
            case IDENTITY -> "fix.hide.identity";
            case PHONE -> "fix.hide.phone";
        };
    }

    private static List<String> found(List<Text> texts, Place place, Kind kind) {
        return texts.stream()
                .filter(text -> text.place().equals(place))
                .flatMap(text -> kind.in(new Spelling(text.words())))
                .map(PersonalData.Found::text)
                .distinct()
                .toList();
    }

    /** None where a hint stands among words that are meant; a row of nothing but template words goes as a whole. */
    static Optional<Fix> template(Inspection form, Observation observation) {
        PieceId piece = observation.place().piece();
        List<Text> texts = texts(form.form(), piece);
        if (texts.stream().map(WordingFixes::cleaned).anyMatch(words -> TemplateHints.first(words)
                .isPresent())) {
            return Optional.empty();
        }
        boolean lines = texts.stream().map(Text::words).anyMatch(TemplateHints::line);
        Sentence label = Sentence.of(lines || ofRow(piece) ? "fix.template" : "fix.renumber");
        Optional<Fix> fix = rewrite(form, observation, texts, label, WordingFixes::cleaned);
        return fix.flatMap(mend -> mend.on(form.form()).indicators().stream()
                        .filter(mended -> PieceId.row(mended.number()).equals(piece))
                        .filter(Indicator::empty)
                        .findFirst())
                .flatMap(mended -> RowFixes.remove(form, mended))
                .or(() -> fix);
    }

    /** Numbered goals stay numbered; a row is one thing, so a number before its words says nothing. Values are left alone. */
    private static String cleaned(Text text) {
        String kept = TemplateHints.withoutLines(text.words());
        if (!ofRow(text.place().piece())) {
            return TemplateHints.renumbered(kept);
        }
        FormColumn column = text.place().column();
        boolean value = column == FormColumn.TARGET || column == FormColumn.ACTUAL;
        return value ? kept : TemplateHints.withoutNumber(kept);
    }

    private static boolean ofRow(PieceId piece) {
        return piece instanceof PieceId.Row;
    }

    private static List<Text> texts(EvaluationForm form, PieceId piece) {
        return WordingRules.texts(form)
                .filter(text -> text.place().piece().equals(piece))
                .toList();
    }

    private static Optional<Fix> rewrite(
            Inspection form, Observation observation, List<Text> texts, Sentence label, Function<Text, String> mend) {
        Map<FormColumn, String> mended = new EnumMap<>(FormColumn.class);
        texts.forEach(text -> mended.put(PieceEdit.column(text.place()), mend.apply(text)));
        return PieceEdit.write(form.form(), observation.place(), mended, label);
    }
}
