package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosures;

final class InMemoryDisclosures implements Disclosures {

    private final List<Disclosure> disclosures = new ArrayList<>();

    @Override
    public void add(Disclosure disclosure) {
        disclosures.replaceAll(one -> one.evaluationId() == disclosure.evaluationId() && one.supersededAt() == null
                ? one.superseded(disclosure.disclosedAt())
                : one);
        disclosures.add(disclosure);
    }

    @Override
    public Optional<Disclosure> current(long evaluationId) {
        return open().filter(one -> one.evaluationId() == evaluationId).findFirst();
    }

    @Override
    public List<Disclosure> current(String districtCode, int fiscalYear) {
        return open().filter(one -> one.districtCode().equals(districtCode) && one.fiscalYear() == fiscalYear)
                .toList();
    }

    @Override
    public List<Disclosure> all(String districtCode, long evaluationId) {
        return disclosures.stream()
                .filter(one -> one.districtCode().equals(districtCode) && one.evaluationId() == evaluationId)
                .sorted(Comparator.comparing(Disclosure::version))
                .toList();
    }

    @Override
    public SortedMap<Integer, Integer> years(String districtCode) {
        SortedMap<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
        open().filter(one -> one.districtCode().equals(districtCode))
                .forEach(one -> years.merge(one.fiscalYear(), 1, Integer::sum));
        return years;
    }

    private Stream<Disclosure> open() {
        return disclosures.stream().filter(one -> one.supersededAt() == null);
    }
}
