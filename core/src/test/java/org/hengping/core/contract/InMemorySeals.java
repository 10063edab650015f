package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.Seal;
import org.hengping.core.integrity.Seals;

final class InMemorySeals implements Seals {

    private final List<Seal> seals = new ArrayList<>();

    @Override
    public void add(Seal seal) {
        seals.add(seal);
    }

    @Override
    public Optional<Seal> last(String districtCode) {
        return all(districtCode).stream().reduce((before, after) -> after);
    }

    @Override
    public List<Seal> all(String districtCode) {
        return seals.stream()
                .filter(seal -> seal.districtCode().equals(districtCode))
                .sorted(Comparator.comparing(Seal::number))
                .toList();
    }
}
