package org.hengping.core.disclosure;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure (公开): one frozen version that everybody may read, and the secrecy check (保密审查) that came before.
 *
 * @param fiscalYear of the form's round
 * @param departmentName as it was on the day; a later renaming does not rewrite what was published
 * @param version number of the version (第n稿)
 * @param hash of that version
 * @param supersededAt when a later version took its place; {@code null} while it is public
 */
public record Disclosure(
        long evaluationId,
        String districtCode,
        int fiscalYear,
        String departmentName,
        int version,
        String hash,
        Instant disclosedAt,
        Check check,
        @Nullable Instant supersededAt) {

    public Disclosure {
        if (version < 1 || hash.length() != 64) {
            throw new IllegalArgumentException("Only a frozen version is disclosed: " + version + " " + hash);
        }
    }

    /** The same, after a later version has taken its place. */
    public Disclosure superseded(Instant at) {
        return new Disclosure(
                evaluationId, districtCode, fiscalYear, departmentName, version, hash, disclosedAt, check, at);
    }

    /**
     * The secrecy check (保密审查), done in the moment of the disclosure.
     *
     * @param by the finance officer who checked
     * @param name of the officer, as it was on the day
     * @param opinion what the officer found; never blank
     * @param dismissed why what the product noticed does not stand in the way, by {@link Hit#key()}; no reason is blank
     */
    public record Check(long by, String name, String opinion, Map<String, String> dismissed) {

        public Check {
            if (opinion.isBlank() || dismissed.values().stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("A secrecy check has an opinion, and a reason for each hit");
            }
            dismissed = Collections.unmodifiableMap(new TreeMap<>(dismissed));
        }
    }
}
