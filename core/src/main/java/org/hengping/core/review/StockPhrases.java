package org.hengping.core.review;

import java.util.List;
import java.util.Optional;

/** The stock phrases of the districts. */
public interface StockPhrases {

    void add(StockPhrase phrase);

    Optional<StockPhrase> find(String districtCode, long id);

    /** Stores another text. */
    void store(StockPhrase phrase);

    void remove(String districtCode, long id);

    /** What a person's own phrases and the shared ones of the district are, own first, each in the order they were added. */
    List<StockPhrase> of(String districtCode, long personId);
}
