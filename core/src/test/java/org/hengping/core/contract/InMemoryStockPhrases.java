package org.hengping.core.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hengping.core.review.StockPhrase;
import org.hengping.core.review.StockPhrase.Audience;
import org.hengping.core.review.StockPhrases;

final class InMemoryStockPhrases implements StockPhrases {

    private final Map<Long, StockPhrase> phrases = new TreeMap<>();

    @Override
    public void add(StockPhrase phrase) {
        phrases.put(phrase.id(), phrase);
    }

    @Override
    public Optional<StockPhrase> find(String districtCode, long id) {
        return Optional.ofNullable(phrases.get(id))
                .filter(phrase -> phrase.districtCode().equals(districtCode));
    }

    @Override
    public void store(StockPhrase phrase) {
        phrases.replace(phrase.id(), phrase);
    }

    @Override
    public void remove(String districtCode, long id) {
        find(districtCode, id).ifPresent(phrase -> phrases.remove(phrase.id()));
    }

    @Override
    public List<StockPhrase> of(String districtCode, long personId) {
        List<StockPhrase> district = phrases.values().stream()
                .filter(phrase -> phrase.districtCode().equals(districtCode))
                .toList();
        return Stream.concat(
                        district.stream()
                                .filter(phrase -> Long.valueOf(personId).equals(phrase.ownerId())),
                        district.stream().filter(phrase -> phrase.audience() != Audience.PERSONAL))
                .toList();
    }
}
