package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extensions;

final class InMemoryExtensions implements Extensions {

    private final List<Extension> extensions = new ArrayList<>();

    @Override
    public void add(Extension extension) {
        extensions.add(extension);
    }

    @Override
    public Optional<Extension> find(String districtCode, long id) {
        return extensions.stream()
                .filter(one -> one.id() == id && one.districtCode().equals(districtCode))
                .findFirst();
    }

    @Override
    public boolean decide(Extension decided) {
        boolean open = find(decided.districtCode(), decided.id())
                .filter(one -> one.state() == Extension.State.REQUESTED)
                .isPresent();
        extensions.replaceAll(one -> open && one.id() == decided.id() ? decided : one);
        return open;
    }

    @Override
    public List<Extension> requested(String districtCode) {
        return extensions.stream()
                .filter(one -> one.districtCode().equals(districtCode))
                .filter(one -> one.state() == Extension.State.REQUESTED)
                .toList();
    }

    @Override
    public List<Extension> of(long evaluationId) {
        return extensions.stream()
                .filter(one -> one.evaluationId() == evaluationId)
                .toList();
    }
}
