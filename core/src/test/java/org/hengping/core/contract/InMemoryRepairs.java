package org.hengping.core.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.Repairs;

final class InMemoryRepairs implements Repairs {

    private final Map<Long, Repair> repairs = new TreeMap<>();

    @Override
    public void add(Repair repair) {
        repairs.put(repair.id(), repair);
    }

    @Override
    public Optional<Repair> find(String districtCode, long id) {
        return Optional.ofNullable(repairs.get(id))
                .filter(repair -> repair.districtCode().equals(districtCode));
    }

    @Override
    public boolean decide(Repair decided) {
        Repair before = repairs.get(decided.id());
        if (before == null || before.state() != Repair.State.WANTED) {
            return false;
        }
        repairs.put(decided.id(), decided);
        return true;
    }

    @Override
    public List<Repair> wanted(String districtCode) {
        return repairs.values().stream()
                .filter(repair -> repair.districtCode().equals(districtCode))
                .filter(repair -> repair.state() == Repair.State.WANTED)
                .toList();
    }
}
