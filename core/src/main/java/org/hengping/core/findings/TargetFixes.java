package org.hengping.core.findings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.Sentence;
import org.hengping.core.value.Target;
import org.hengping.core.value.TargetGrammar;

/** The direction of a bare number, written as it was understood: 5期 becomes ≥5期, for cost ≤. */
final class TargetFixes {

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");

    private TargetFixes() {}

    static Optional<Fix> direction(Inspection form, Observation observation) {
        return form.at(observation.place())
                .flatMap(understood -> understood.target() instanceof Target.Quantity quantity && !quantity.stated()
                        ? written(understood, quantity)
                        : Optional.empty())
                .flatMap(text ->
                        PieceEdit.write(form.form(), observation.place(), text, Sentence.of("fix.write", text)));
    }

    /** In front of the number; only where that says the same as was understood. */
    private static Optional<String> written(ScoredRow row, Target.Quantity understood) {
        String raw = row.row().target().strip();
        Matcher number = NUMBER.matcher(raw);
        if (!number.find()) {
            return Optional.empty();
        }
        String text = raw.substring(0, number.start()) + understood.comparison().sign() + raw.substring(number.start());
        return TargetGrammar.read(text, row.row().cost()) instanceof Target.Quantity said
                        && said.stated()
                        && said.comparison() == understood.comparison()
                        && said.value().equals(understood.value())
                ? Optional.of(text)
                : Optional.empty();
    }
}
