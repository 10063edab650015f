package org.hengping.workflow.integrity;

import java.time.Instant;
import java.util.List;
import org.hengping.core.integrity.Discrepancy;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form is as it was put on record.
 *
 * @param at when it was last checked whole; {@code null} where it never was
 * @param changed what is not as it was
 */
public record Soundness(@Nullable Instant at, List<Discrepancy> changed) {

    static final Soundness UNCHECKED = new Soundness(null, List.of());

    public Soundness {
        changed = List.copyOf(changed);
    }

    /** 完整: it was checked, and is as it was. */
    public boolean whole() {
        return at != null && changed.isEmpty();
    }
}
