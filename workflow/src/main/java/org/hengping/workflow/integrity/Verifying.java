package org.hengping.workflow.integrity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Snapshots;
import org.hengping.core.integrity.StoredRecords;
import org.springframework.stereotype.Service;

/**
 * The full check (核对) of a district: the chain of the journal past its seals, what belongs to no form, then one form after the other, each in one
 * look at the store. It writes nothing, and needs the memory of one form at a time.
 */
@Service
public class Verifying {

    private static final int NAMED = 500;

    /** Stands for everything that belongs to no form. */
    private static final Long NO_FORM = 0L;

    private final Journal journal;
    private final StoredRecords records;
    private final Snapshots snapshots;
    private final ChainVerifying chains;
    private final DistrictRecords district;
    private final FormVerifying forms;

    Verifying(
            Journal journal,
            StoredRecords records,
            Snapshots snapshots,
            ChainVerifying chains,
            DistrictRecords district,
            FormVerifying forms) {
        this.journal = journal;
        this.records = records;
        this.snapshots = snapshots;
        this.chains = chains;
        this.district = district;
        this.forms = forms;
    }

    /** @param watch is told of each form that was checked */
    public VerifiedDistrict check(String districtCode, ContentsCheck contents, VerifyingWatch watch) {
        VerifiedChain chain = snapshots.look(() -> chains.verify(districtCode));
        List<Discrepancy> places = new ArrayList<>(ofNoForm(districtCode, chain.begun()));
        List<Long> ids = snapshots.look(() -> ids(districtCode));
        Map<Long, List<Discrepancy>> forged = forged(chain.forged(), ids);
        places.addAll(forged.getOrDefault(NO_FORM, List.of()));
        watch.begun(ids.size());
        FormTally tally = new FormTally();
        for (long id : ids) {
            List<Discrepancy> unsigned = forged.getOrDefault(id, List.of());
            WrongForm form = snapshots.look(() -> forms.verify(districtCode, id, chain.begun(), contents, unsigned));
            watch.checked(form.checked());
            tally.count(form);
        }
        CheckRun.Outcome outcome = new CheckRun.Outcome(
                chain.length(), chain.seals(), tally.changed(), tally.known(), chain.irregularities(), first(places));
        return new VerifiedDistrict(ids.size(), outcome, tally.wrong(), chain.unsealed(), chain.unknownKeys());
    }

    private List<Discrepancy> ofNoForm(String districtCode, boolean begun) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> !kind.ofForm())
                .flatMap(kind -> snapshots.look(() -> district.check(districtCode, kind, begun)).stream())
                .toList();
    }

    /** Those there are, and those there were. */
    private List<Long> ids(String districtCode) {
        TreeSet<Long> ids = new TreeSet<>(records.forms(districtCode));
        ids.addAll(journal.forms(districtCode));
        return List.copyOf(ids);
    }

    /** What was written into the journal without the key, by the forms it is about. */
    private static Map<Long, List<Discrepancy>> forged(List<JournalEntry> entries, List<Long> ids) {
        Set<Long> known = Set.copyOf(ids);
        return entries.stream()
                .collect(groupingBy(
                        entry -> entry.evaluationId() != null && known.contains(entry.evaluationId())
                                ? entry.evaluationId()
                                : NO_FORM,
                        mapping(entry -> Discrepancy.of(entry.kind(), entry.key(), Fault.FORGED), toList())));
    }

    private static List<Discrepancy> first(List<Discrepancy> places) {
        return places.subList(0, Math.min(places.size(), NAMED));
    }
}
