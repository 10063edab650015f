package org.hengping.workflow.integrity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.FormCheck;
import org.hengping.core.integrity.FormRecords;
import org.hengping.core.integrity.RecordKind;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The full check (核对) of one form; it writes nothing. */
@Component
class FormVerifying {

    /** Contents are read to their end once in so many days, by the daily check. */
    private static final int SHARES = 7;

    private final CheckedForms checked;
    private final FormReading reading;
    private final Clock clock;

    FormVerifying(CheckedForms checked, FormReading reading, Clock clock) {
        this.checked = checked;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Whatever somebody may have written into a form, the check of the others goes on.
     *
     * @param begun whether the journal of the district has begun
     * @param forged what was written into the journal about the form without the key
     */
    WrongForm verify(String districtCode, long id, boolean begun, ContentsCheck contents, List<Discrepancy> forged) {
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

    private boolean itsTurn(long id) {
        return Math.floorMod(id, SHARES) == LocalDate.now(clock).getDayOfYear() % SHARES;
    }
}
