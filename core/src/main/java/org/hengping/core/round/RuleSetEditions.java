package org.hengping.core.round;

import java.util.List;

/**
 * The rule sets the districts made for themselves. Their codes begin with the code of the district, such as {@code 430112-national};
 * an edition is added once and never changed.
 */
public interface RuleSetEditions {

    /** A district's own rule sets, by code, the latest edition of each first. */
    List<RuleSet> all(String districtCode);

    /**
     * Adds an edition.
     *
     * @return {@code false} where there is such an edition already
     * @throws IllegalArgumentException where the code does not begin with that of the district
     */
    boolean add(String districtCode, RuleSet rules);

    /** The code under which a district keeps its own editions of a rule set. */
    static String code(String districtCode, String ruleSetCode) {
        return own(districtCode, ruleSetCode) ? ruleSetCode : districtCode + "-" + ruleSetCode;
    }

    /** Whether the code is one of the district's own. */
    static boolean own(String districtCode, String ruleSetCode) {
        return ruleSetCode.startsWith(districtCode + "-");
    }
}
