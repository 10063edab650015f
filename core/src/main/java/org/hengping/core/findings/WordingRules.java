package org.hengping.core.findings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.findings.PersonalData.Kind;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;

/** What should be understood at before others read the form: private persons, and words of the template that were left in. */
final class WordingRules {

    private WordingRules() {}

    /** The value itself is not repeated: a list of findings is read by more people than the form. */
    static Stream<Observation> personalData(Inspection form) {
        return texts(form.form()).flatMap(text -> Arrays.stream(Kind.values()).flatMap(kind -> found(text, kind)));
    }

    /** Once for the form. */
    static Stream<Observation> template(Inspection form) {
        return texts(form.form())
                .flatMap(text ->
                        TemplateHints.first(text.words())
                                .map(hint -> Observation.at(text.place(), "", hint, hint))
                                .stream())
                .limit(1);
    }

    private static Stream<Observation> found(Text text, Kind kind) {
        return kind.in(new Spelling(text.words()))
                .limit(1)
                .map(found -> Hiding.shown(kind, found.text()))
                .map(shown -> Observation.at(text.place(), "", shown, shown).worded(kind.wording()));
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
