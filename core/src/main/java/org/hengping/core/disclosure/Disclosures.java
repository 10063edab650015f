package org.hengping.core.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What is public, and what was. Disclosures are added and superseded, never removed. */
public interface Disclosures {

    /** Makes a version public; the one that was public before is superseded in the same moment. */
    void add(Disclosure disclosure);

    /**
     * What is public of an evaluation now. It asks for no district: the address of a public page names the form alone, and what is found
     * says whose it is.
     */
    Optional<Disclosure> current(long evaluationId);

    /** What is public of a district's fiscal year now, in no particular order. */
    List<Disclosure> current(String districtCode, int fiscalYear);

    /** Every disclosure of an evaluation, the first one first. */
    List<Disclosure> all(String districtCode, long evaluationId);

    /** How many forms of a district are public now, by fiscal year, the latest first; years without any are absent. */
    SortedMap<Integer, Integer> years(String districtCode);
}
