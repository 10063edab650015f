package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultations;

final class InMemoryConsultations implements Consultations {

    private final List<Consultation> consultations = new ArrayList<>();
    private final InMemorySelfEvaluations evaluations;

    InMemoryConsultations(InMemorySelfEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void add(Consultation consultation) {
        consultations.add(consultation);
    }

    @Override
    public Optional<Consultation> find(long evaluationId, int version) {
        return consultations.stream()
                .filter(one -> one.evaluationId() == evaluationId && one.version() == version)
                .findFirst();
    }

    @Override
    public void store(Consultation changed) {
        find(changed.evaluationId(), changed.version()).ifPresent(consultations::remove);
        consultations.add(changed);
    }

    @Override
    public List<Consultation> pending(String districtCode) {
        return consultations.stream()
                .filter(InMemoryConsultations::waits)
                .filter(one -> evaluations
                        .find(one.evaluationId())
                        .filter(form -> form.districtCode().equals(districtCode)
                                && form.stage().done()
                                && form.version() == one.version())
                        .isPresent())
                .sorted(Comparator.comparing(Consultation::openedAt).thenComparing(Consultation::evaluationId))
                .toList();
    }

    private static boolean waits(Consultation one) {
        Consultation.Answer answer = one.answer();
        return answer == null || !answer.agreed() && one.reply() == null;
    }
}
