package org.hengping.workflow.paper;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.organization.Departments;
import org.hengping.core.results.Result;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.results.Results;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgments;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what is public, by anybody: the only use case that asks for no person. It finds nothing but what was disclosed. */
@Service
@Transactional(readOnly = true)
public class PublicReading {

    private final Disclosures disclosures;
    private final Departments departments;
    private final SelfEvaluations evaluations;
    private final Versions versions;
    private final Judgments judgments;
    private final Results results;
    private final ReviewSheets sheets;
    private final HistoryEntries history;

    PublicReading(
            Disclosures disclosures,
            Departments departments,
            SelfEvaluations evaluations,
            Versions versions,
            Judgments judgments,
            Results results,
            ReviewSheets sheets,
            HistoryEntries history) {
        this.disclosures = disclosures;
        this.departments = departments;
        this.evaluations = evaluations;
        this.versions = versions;
        this.judgments = judgments;
        this.results = results;
        this.sheets = sheets;
        this.history = history;
    }

    /** The districts that have something public, with their years. */
    public List<PublicPlace> districts() {
        return departments.districts().stream()
                .map(district -> new PublicPlace(district, disclosures.years(district.code())))
                .filter(place -> !place.years().isEmpty())
                .sorted(comparing(place -> place.district().code()))
                .toList();
    }

    /** The years of a district; empty where nothing of it is public. */
    public Optional<PublicPlace> district(String code) {
        return districts().stream()
                .filter(place -> place.district().code().equals(code))
                .findFirst();
    }

    /** What is public of a district's year with what each form came to, in no particular order. */
    public List<ListedDisclosure> list(String districtCode, int fiscalYear) {
        List<Disclosure> current = disclosures.current(districtCode, fiscalYear);
        Map<Long, List<Result>> kept = results
                .of(current.stream().map(Disclosure::evaluationId).toList())
                .stream()
                .collect(groupingBy(Result::evaluationId));
        return current.stream()
                .map(one -> new ListedDisclosure(
                        one, marks(kept.getOrDefault(one.evaluationId(), List.of()), one.version())))
                .toList();
    }

    private static Marks marks(List<Result> kept, int version) {
        return kept.stream()
                .filter(result -> result.version() == version)
                .findFirst()
                .orElseThrow()
                .marks();
    }

    /** What is public of a form; empty where nothing is, or where it does not exist: the two look the same from outside. */
    public Optional<Disclosure> disclosure(long evaluationId) {
        return disclosures.current(evaluationId);
    }

    /** The form that was disclosed. */
    public ShownDisclosure form(Disclosure disclosure) {
        SelfEvaluation evaluation = evaluations
                .find(disclosure.districtCode(), disclosure.evaluationId())
                .orElseThrow();
        Version version = versions.find(evaluation.id(), disclosure.version()).orElseThrow();
        Judgment judgment = judgments.find(evaluation.id(), version.number()).orElseThrow();
        if (!version.intact() || !version.hash().equals(disclosure.hash()) || !judgment.intact(version)) {
            throw new IllegalStateException("Version " + version.number() + " of " + evaluation.id()
                    + " is not what was disclosed: its hash or that of its judgment does not agree");
        }
        return new ShownDisclosure(
                departments.district(disclosure.districtCode()).orElseThrow(),
                disclosure,
                PublicForm.of(version, judgment, sheets.find(evaluation.id(), version.number())),
                Signed.of(history.all(evaluation.id()), version.number()));
    }
}
