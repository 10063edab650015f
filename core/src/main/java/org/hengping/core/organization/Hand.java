package org.hengping.core.organization;

import java.util.Set;
import org.hengping.core.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * By whose authority something was written or signed: the person who did it and, where the duty was an absent person's, that person too.
 *
 * @param name as it was on that day
 * @param behalfOfId the absent person it was done for; {@code null} where the duty was the person's own
 * @param behalfOfName that person's name; empty where there is none
 */
public record Hand(long personId, String name, @Nullable Long behalfOfId, String behalfOfName) {

    /** The hand of a person on their own duty, or on that of somebody absent. */
    public static Hand of(Person person, @Nullable Person absent) {
        return new Hand(
                person.id(), person.name(), absent == null ? null : absent.id(), absent == null ? "" : absent.name());
    }

    /** Everybody whose authority stands behind it: one person, or two. */
    public Set<Long> people() {
        return behalfOfId == null || behalfOfId == personId ? Set.of(personId) : Set.of(personId, behalfOfId);
    }

    /** The person whose duty it is. */
    public long whose() {
        return behalfOfId == null ? personId : behalfOfId;
    }

    /** Whether one person stands behind both. */
    public boolean meets(Hand other) {
        return people().stream().anyMatch(other.people()::contains);
    }

    /** Who it was, as it stands on the record: with the name of the absent person it was done for. */
    public Sentence signatory() {
        return behalfOfId == null ? Sentence.of("act.actor", name) : Sentence.of("act.behalf", name, behalfOfName);
    }
}
