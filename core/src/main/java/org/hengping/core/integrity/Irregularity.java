package org.hengping.core.integrity;

import org.hengping.core.Sentence;

/**
 * What is not right about the journal, the seals, or the evidence kept outside, rather than about one record.
 *
 * @param lost whether it only says that something was lost by a restore that is on record
 */
public record Irregularity(Sentence what, boolean lost) {

    static Irregularity of(String key, Object... arguments) {
        return new Irregularity(Sentence.of("irregularity." + key, arguments), false);
    }
}
