package org.hengping.workflow.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.overdue.Extension;
import org.jspecify.annotations.Nullable;

/**
 * The last day of the step a form is in.
 *
 * @param on moved off holidays; {@code null} where no clock runs: approved, exempt, or in a closed round
 * @param since when it came to its desk; {@code null} where it lies on none
 * @param workingDays from that day until today: above 0 so many working days late, below 0 so many left
 * @param extensions what was asked and decided, the oldest first
 * @param mayRequest whether this person may ask for more time
 */
public record DueDay(
        @Nullable LocalDate on,
        @Nullable Instant since,
        int workingDays,
        List<Extension> extensions,
        boolean mayRequest) {

    public DueDay {
        extensions = List.copyOf(extensions);
    }

    /** The latest one; empty where nothing was ever asked or granted. */
    public Optional<Extension> latest() {
        return extensions.isEmpty() ? Optional.empty() : Optional.of(extensions.getLast());
    }
}
