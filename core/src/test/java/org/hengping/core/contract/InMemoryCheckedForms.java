package org.hengping.core.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;

final class InMemoryCheckedForms implements CheckedForms {

    private final Map<Long, CheckedForm> forms = new HashMap<>();

    @Override
    public void keep(CheckedForm checked) {
        forms.merge(
                checked.evaluationId(),
                checked,
                (before, now) -> new CheckedForm(
                        now.evaluationId(), now.districtCode(), now.at(), now.found(), before.baseline()));
    }

    @Override
    public Optional<CheckedForm> find(long evaluationId) {
        return Optional.ofNullable(forms.get(evaluationId));
    }

    @Override
    public List<CheckedForm> wrong(String districtCode) {
        return forms.values().stream()
                .filter(form -> form.districtCode().equals(districtCode))
                .filter(form -> !form.found().isEmpty())
                .toList();
    }
}
