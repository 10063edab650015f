package org.hengping.workflow.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.Sha256;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.organization.Departments;
import org.hengping.core.review.Act;
import org.hengping.core.review.HandedOutPapers;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.ShortHash;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.integrity.PresentCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 核验: what anybody who holds a paper or a file can ask. Whoever names the signs on it has it in hand, so that no person is asked for. What is
 * not as it was signed is not vouched for: it is answered like what does not exist.
 */
@Service
@Transactional(readOnly = true)
public class PaperVerifying {

    /** So many versions may be of the same words: handed in again without change. */
    private static final int MOST = 20;

    private static final List<Act> STEPS = List.of(Act.SUBMIT, Act.ENDORSE, Act.APPROVE, Act.DISCLOSE);

    private final Versions versions;
    private final HandedOutPapers papers;
    private final SelfEvaluations evaluations;
    private final EvaluationRounds rounds;
    private final Departments departments;
    private final HistoryEntries history;
    private final Disclosures disclosures;
    private final PresentCheck present;

    PaperVerifying(
            Versions versions,
            HandedOutPapers papers,
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Departments departments,
            HistoryEntries history,
            Disclosures disclosures,
            PresentCheck present) {
        this.versions = versions;
        this.papers = papers;
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.departments = departments;
        this.history = history;
        this.disclosures = disclosures;
        this.present = present;
    }

    /**
     * The version with these signs; several only where a form was handed in again with the same words, the latest first.
     *
     * @param signs beginning of the version's hash, 8 to 64 lower case hexadecimal digits
     * @param form number of the form; without it, 12 signs are needed
     * @return empty where there is none, and where the signs do not say which form's
     */
    public List<Proof> version(String signs, @Nullable Long form) {
        if (signs.length() < (form == null ? ShortHash.SIGNS : ShortHash.OLD_SIGNS)) {
            return List.of();
        }
        List<VersionPlace> found = versions.startingWith(signs, MOST).stream()
                .filter(place -> form == null || place.evaluationId() == form)
                .toList();
        boolean oneForm =
                found.stream().map(VersionPlace::evaluationId).distinct().count() == 1;
        return oneForm ? found.stream().flatMap(place -> proof(place).stream()).toList() : List.of();
    }

    /**
     * The version of which a file was handed out.
     *
     * @param sha256 of its bytes
     */
    public Optional<Proof> file(String sha256) {
        return papers.find(sha256)
                .flatMap(paper -> versions.find(paper.evaluationId(), paper.version())
                        .map(version -> new VersionPlace(
                                paper.districtCode(), version.evaluationId(), version.number(), version.hash())))
                .flatMap(this::proof);
    }

    private Optional<Proof> proof(VersionPlace place) {
        List<HistoryEntry> entries = history.all(place.evaluationId());
        boolean sound = sound(entries)
                && versions.find(place.evaluationId(), place.number())
                        .filter(Version::intact)
                        .isPresent()
                && entries.stream()
                        .filter(entry -> entry.version() == place.number())
                        .allMatch(entry -> entry.versionHash().equals(place.hash()))
                && present.changed(place.districtCode(), place.evaluationId()).isEmpty();
        return sound ? Optional.of(proof(place, entries)) : Optional.empty();
    }

    private static boolean sound(List<HistoryEntry> entries) {
        String before = Sha256.NONE;
        for (HistoryEntry entry : entries) {
            if (!entry.intact() || !entry.previousHash().equals(before)) {
                return false;
            }
            before = entry.hash();
        }
        return true;
    }

    private Proof proof(VersionPlace place, List<HistoryEntry> entries) {
        SelfEvaluation evaluation =
                evaluations.find(place.districtCode(), place.evaluationId()).orElseThrow();
        return new Proof(
                subject(evaluation),
                place.number(),
                place.hash(),
                standing(evaluation, place.number()),
                evaluation.version(),
                STEPS.stream()
                        .flatMap(act -> step(entries, act, place.number()))
                        .toList(),
                disclosures
                        .current(evaluation.id())
                        .filter(one -> one.version() == place.number())
                        .map(one -> evaluation.id())
                        .orElse(null));
    }

    private ProofSubject subject(SelfEvaluation evaluation) {
        String code = evaluation.districtCode();
        return new ProofSubject(
                departments.district(code).orElseThrow().name(),
                departments.find(code, evaluation.departmentId()).orElseThrow().name(),
                rounds.find(code, evaluation.roundId()).orElseThrow().fiscalYear());
    }

    private static ProofStanding standing(SelfEvaluation evaluation, int number) {
        if (number != evaluation.version()) {
            return ProofStanding.SUPERSEDED;
        }
        return evaluation.stage() == Stage.DRAFT ? ProofStanding.RETURNED : ProofStanding.CURRENT;
    }

    private static Stream<ProofStep> step(List<HistoryEntry> entries, Act act, int number) {
        return entries.stream()
                .filter(entry -> entry.act() == act && entry.version() == number)
                .reduce((before, after) -> after)
                .map(entry -> new ProofStep(act, entry.at()))
                .stream();
    }
}
