package org.hengping.workflow.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hengping.core.Sentence;

/** What is wrong in a workbook, cell by cell, in the order in which it is found. */
final class StaffErrors {

    private final List<Located> found = new ArrayList<>();

    void add(Located error) {
        found.add(error);
    }

    /** Whether a cell holds what it may hold. */
    boolean cell(StaffLine line, String column, boolean required, Function<String, Optional<Sentence>> check) {
        String text = line.text(column);
        Optional<Sentence> why = StaffChecks.failed(text);
        if (why.isEmpty() && text.isEmpty()) {
            why = required ? Optional.of(Sentence.of("import.required", column)) : Optional.empty();
        } else if (why.isEmpty()) {
            why = check.apply(text);
        }
        why.ifPresent(sentence -> wrong(line, column, sentence));
        return why.isEmpty();
    }

    void wrong(StaffLine line, String column, Sentence why) {
        add(line.wrong(column, why));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Located> found() {
        return List.copyOf(found);
    }
}
