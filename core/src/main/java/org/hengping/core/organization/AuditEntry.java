package org.hengping.core.organization;

import java.time.Instant;
import java.util.Set;
import org.hengping.core.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log (审计日志): an act of administration, or a sign-in. Never changed, never removed.
 *
 * @param actorId who did it; {@code null} where nobody is known, as with a failed sign-in
 * @param actorName the name of that day, or what stands for it
 * @param what what was done to whom or what, from what to what; its key is {@code audit.} kind {@code .} act
 */
public record AuditEntry(
        long id, String districtCode, Instant at, @Nullable Long actorId, String actorName, Sentence what) {

    private static final Set<String> REVIEWED = Set.of("person", "duty", "delegation", "import");

    public AuditEntry {
        if (!what.key().matches("audit\\.[A-Za-z]+\\.[A-Za-z]+")) {
            throw new IllegalArgumentException("An audit key is audit.kind.act: " + what.key());
        }
    }

    /** Whether an auditor looks through it afterwards (审阅确认): what was done to accounts, duties and delegations. */
    public boolean toBeReviewed() {
        return REVIEWED.contains(kind());
    }

    /** What it is about, such as {@code person} or {@code signIn}: the middle of the key. */
    public String kind() {
        return what.key().split("\\.")[1];
    }
}
