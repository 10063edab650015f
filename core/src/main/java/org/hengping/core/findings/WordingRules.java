package org.hengping.core.findings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.findings.PersonalData.Kind;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.lexicon.RuleWords;

/** What should be understood at before others read the form: private persons, and words of the template that were left in. */
final class WordingRules {

    static final Pattern HINT = Pattern.compile("(?m)^" + RuleWords.ROW_KIND.pattern() + "\\s*\\d{1,2}\\s*[:：]|\\d{2,4}"
            + RuleWords.LETTERS_LIMIT.pattern() + "|" + RuleWords.HINT.pattern() + "|^[.…·]{2,}$");

    private WordingRules() {}

    /** The value itself is not repeated: a list of findings is read by more people than the form. */
    static Stream<Observation> personalData(Inspection form) {
        return texts(form.form()).flatMap(text -> Arrays.stream(Kind.values()).flatMap(kind -> found(text, kind)));
    }

    /** Once for the form. */
    static Stream<Observation> template(Inspection form) {
        return texts(form.form())
                .flatMap(text -> {
                    Matcher hint = HINT.matcher(text.words());
                    return hint.find()
                            ? Stream.of(Observation.at(text.place(), "", hint.group(), hint.group()))
                            : Stream.empty();
                })
                .limit(1);
    }

    private static Stream<Observation> found(Text text, Kind kind) {
        return new Spelling(text.words())
                .find(kind.pattern())
                .limit(1)
                .map(match -> shown(kind, match.text()))
                .map(shown -> Observation.at(text.place(), "", shown, shown).worded(kind.wording()));
    }

    private static String shown(Kind kind, String text) {
        return switch (kind) {
            case NAME -> masked(text);
            case IDENTITY -> beginning(text, 12);
            case PHONE -> beginning(text, 8);
        };
    }

    /**
     * Some figures of a number hidden; whatever stands between them stays.
     *
     * @param first how many figures before the end hiding begins: what comes before, such as the number of the country, does not count
     * @param last how many figures at the end stay
     */
    static String hidden(String number, int first, int last) {
        StringBuilder hidden = new StringBuilder();
        int[] signs = number.codePoints().toArray();
        int after = 0;
        for (int i = signs.length - 1; i >= 0; i--) {
            boolean figure = Character.isLetterOrDigit(signs[i]);
            after += figure ? 1 : 0;
            hidden.insert(0, figure && after > last && after <= first ? "*" : Character.toString(signs[i]));
        }
        return hidden.toString();
    }

    /** The beginning of a number, as far as others may know it. */
    private static String beginning(String number, int hidden) {
        return hidden(number, hidden, 0).replaceFirst("(?s)[^\\p{L}\\p{N}]*\\*.*", "…");
    }

    private static String masked(String name) {
        return name.charAt(0) + "*".repeat(name.length() - 1);
    }

    static Stream<Text> texts(EvaluationForm form) {
        Stream<Text> free = Stream.of(
                new Text(new Place(PieceId.FUNCTIONS, null), form.functions().text()),
                new Text(
                        new Place(PieceId.GOALS, FormColumn.PLANNED),
                        form.goals().planned()),
                new Text(
                        new Place(PieceId.GOALS, FormColumn.ACHIEVED),
                        form.goals().achieved()));
        return Stream.concat(free, form.indicators().stream().flatMap(row -> row(row).stream()));
    }

    private static List<Text> row(Indicator row) {
        PieceId piece = PieceId.row(row.number());
        return List.of(
                new Text(new Place(piece, FormColumn.CONTENT), row.content()),
                new Text(new Place(piece, FormColumn.TARGET), row.target()),
                new Text(new Place(piece, FormColumn.ACTUAL), row.actual()),
                new Text(new Place(piece, FormColumn.DEVIATION_REASON), row.deviationReason()),
                new Text(new Place(piece, FormColumn.IMPROVEMENT), row.improvement()));
    }

    /** Words, and where they stand. */
    record Text(Place place, String words) {}
}
