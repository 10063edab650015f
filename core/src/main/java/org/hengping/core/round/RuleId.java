package org.hengping.core.round;

/**
 * The id of a rule that the product judges forms by, such as {@code SCORE_DIFFERS}. A rule set is written down before any form, and may name a
 * rule of a later release; the rules themselves are in findings.
 */
public record RuleId(String name) implements Comparable<RuleId> {

    public RuleId {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A rule has a name.");
        }
    }

    /** In the order of the alphabet, in which they stand in a rule set's text. */
    @Override
    public int compareTo(RuleId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
