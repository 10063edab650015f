package org.hengping.workflow.integrity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.FormCheck;
import org.hengping.core.integrity.FormRecords;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Snapshots;
import org.hengping.core.integrity.StoredRecords;
import org.springframework.dao.DataAccessException;
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

    /** Contents are read to their end once in so many days, by the daily check. */
    private static final int SHARES = 7;

    private final Journal journal;
    private final StoredRecords records;
    private final CheckedForms checked;
    private final Snapshots snapshots;
    private final ChainVerifying chains;
    private final DistrictRecords district;
    private final FormReading reading;
    private final Clock clock;

    Verifying(
            Journal journal,
            StoredRecords records,
            CheckedForms checked,
            Snapshots snapshots,
            ChainVerifying chains,
            DistrictRecords district,
            FormReading reading,
            Clock clock) {
        this.journal = journal;
        this.records = records;
        this.checked = checked;
        this.snapshots = snapshots;
        this.chains = chains;
        this.district = district;
        this.reading = reading;
        this.clock = clock;
    }

    /** @param watch is told of each form that was checked */
    public VerifiedDistrict check(String districtCode, ContentsCheck contents, VerifyingWatch watch) {
        VerifiedChain chain = snapshots.look(() -> chains.verify(districtCode));
        List<Discrepancy> places = new ArrayList<>(ofNoForm(districtCode, chain.begun()));
        List<Long> forms = snapshots.look(() -> forms(districtCode));
        Map<Long, List<Discrepancy>> forged = forged(chain.forged(), forms);
        places.addAll(forged.getOrDefault(NO_FORM, List.of()));
        watch.begun(forms.size());
        FormTally tally = new FormTally();
        for (long id : forms) {
            List<Discrepancy> unsigned = forged.getOrDefault(id, List.of());
            WrongForm form = snapshots.look(() -> any(districtCode, id, chain.begun(), contents, unsigned));
            watch.checked(form.checked());
            tally.count(form);
        }
        CheckRun.Outcome outcome = new CheckRun.Outcome(
                chain.length(), chain.seals(), tally.changed, tally.known, chain.irregularities(), first(places));
        return new VerifiedDistrict(forms.size(), outcome, tally.wrong, chain.unsealed(), chain.unknownKeys());
    }

    private List<Discrepancy> ofNoForm(String districtCode, boolean begun) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> !kind.ofForm())
                .flatMap(kind -> snapshots.look(() -> district.check(districtCode, kind, begun)).stream())
                .toList();
    }

    /** Those there are, and those there were. */
    private List<Long> forms(String districtCode) {
        TreeSet<Long> forms = new TreeSet<>(records.forms(districtCode));
        forms.addAll(journal.forms(districtCode));
        return List.copyOf(forms);
    }

    /** What was written into the journal without the key, by the forms it is about. */
    private static Map<Long, List<Discrepancy>> forged(List<JournalEntry> entries, List<Long> forms) {
        Set<Long> known = Set.copyOf(forms);
        return entries.stream()
                .collect(groupingBy(
                        entry -> entry.evaluationId() != null && known.contains(entry.evaluationId())
                                ? entry.evaluationId()
                                : NO_FORM,
                        mapping(entry -> Discrepancy.of(entry.kind(), entry.key(), Fault.FORGED), toList())));
    }

    /** Whatever somebody may have written into a form, the check of the others goes on. */
    private WrongForm any(
            String districtCode, long id, boolean begun, ContentsCheck contents, List<Discrepancy> forged) {
        try {
            return form(districtCode, id, begun, contents, forged);
        } catch (DataAccessException noAnswer) {
            throw noAnswer;
        } catch (RuntimeException unreadable) {
            Discrepancy what = Discrepancy.of(RecordKind.EVALUATION, String.valueOf(id), Fault.UNREADABLE);
            return new WrongForm(
                    new FormName(id, "", ""),
                    new CheckedForm(id, districtCode, clock.instant(), List.of(what), List.of()));
        }
    }

    private WrongForm form(
            String districtCode, long id, boolean begun, ContentsCheck contents, List<Discrepancy> forged) {
        boolean read = contents == ContentsCheck.ALL || contents == ContentsCheck.SHARE && itsTurn(id);
        FormRecords form = reading.of(id, begun, read);
        List<Discrepancy> found = new ArrayList<>(FormCheck.of(form));
        found.addAll(forged);
        CheckedForm before = checked.find(id).orElse(null);
        if (before != null && !read) {
            before.found().stream()
                    .filter(one -> one.fault() == Fault.CONTENT_ALTERED && !found.contains(one))
                    .forEach(found::add);
        }
        CheckedForm now = new CheckedForm(
                id, districtCode, clock.instant(), found, before == null ? List.of() : before.baseline());
        return new WrongForm(found.isEmpty() ? new FormName(id, "", "") : reading.name(id), now);
    }

    private static List<Discrepancy> first(List<Discrepancy> places) {
        return places.subList(0, Math.min(places.size(), NAMED));
    }

    private boolean itsTurn(long id) {
        return Math.floorMod(id, SHARES) == LocalDate.now(clock).getDayOfYear() % SHARES;
    }

    /** The forms that are not whole, counted; the first of them by name. */
    private static final class FormTally {

        private final List<WrongForm> wrong = new ArrayList<>();
        private int changed;
        private int known;

        private void count(WrongForm form) {
            boolean whole = form.checked().whole();
            boolean nothing = form.checked().found().isEmpty();
            changed += whole ? 0 : 1;
            known += whole && !nothing ? 1 : 0;
            if (!nothing && wrong.size() < NAMED) {
                wrong.add(form);
            }
        }
    }
}
