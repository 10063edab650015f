package org.hengping.core.disclosure;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.review.VersionPlace;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure (公开): one frozen version that everybody may read, and the secrecy check (保密审查) that came before.
 *
 * @param place of the version
 * @param fiscalYear of the form's round
 * @param departmentName as it was on the day; a later renaming does not rewrite what was published
 * @param supersededAt when a later version took its place; {@code null} while it is public
 */
public record Disclosure(
        VersionPlace place,
        int fiscalYear,
        String departmentName,
        Instant disclosedAt,
        Check check,
        @Nullable Instant supersededAt) {

    public Disclosure {
        if (place.number() < 1 || place.hash().length() != 64) {
            throw new IllegalArgumentException("Only a frozen version is disclosed: " + place);
        }
    }

    public String districtCode() {
        return place.districtCode();
    }

    public long evaluationId() {
        return place.evaluationId();
    }

    /** Number of the version (第n稿). */
    public int version() {
        return place.number();
    }

    /** Of that version. */
    public String hash() {
        return place.hash();
    }

    /** The same, after a later version has taken its place. */
    public Disclosure superseded(Instant at) {
        return new Disclosure(place, fiscalYear, departmentName, disclosedAt, check, at);
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
