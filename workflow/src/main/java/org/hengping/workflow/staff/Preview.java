package org.hengping.workflow.staff;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a workbook would change.
 *
 * @param errors every mistake, sheet by sheet; the counts are those of the good rows
 * @param waiting how many of the new duties wait for a second person
 * @param plan mark of what every row finds and leaves behind; another one as soon as anything of that differs
 */
public record Preview(List<Located> errors, Count departments, Count people, Count duties, int waiting, String plan) {

    public Preview {
        errors = List.copyOf(errors);
    }

    public boolean nothingToDo() {
        return Stream.of(departments, people, duties).allMatch(count -> count.added() + count.changed() == 0);
    }
}
