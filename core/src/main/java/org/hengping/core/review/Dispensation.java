package org.hengping.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.hengping.core.RecordedTime;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;
import org.jspecify.annotations.Nullable;

/**
 * A dispensation from the three hands (例外办理), for a department and a round, or for a round as a whole: asked for by one finance officer,
 * decided by a second one, revocable, and printed on the form.
 *
 * @param documentNumber 文号 of the document it rests on; may be empty for a round as a whole
 * @param filler who fills in for the department; {@code null} unless it is 代填
 */
public record Dispensation(
        long id,
        Scope scope,
        DispensationKind kind,
        String documentNumber,
        @Nullable Filler filler,
        Course course) {

    /** @param departmentId {@code null} for all departments of the round */
    public record Scope(
            String districtCode, long roundId, @Nullable Long departmentId) {}

    /** @param dutyId the preparer's duty the grant has made; {@code null} before */
    public record Filler(
            long personId, String name, @Nullable Long dutyId) {}

    /**
     * A step in its course.
     *
     * @param words the reason, or what was said to it; may be empty where it is granted
     */
    public record Mark(Hand by, Instant at, String words) {

        public Mark {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        private Mark after(@Nullable Mark earlier) {
            return new Mark(by, RecordedTime.notBefore(at, earlier == null ? null : earlier.at), words);
        }

        LocalDate on(ZoneId zone) {
            return at.atZone(zone).toLocalDate();
        }
    }

    /** How far it has come. */
    public enum State {
        REQUESTED,
        GRANTED,
        REFUSED,
        REVOKED
    }

    /** @param revoked by whom it was taken back, before or after it was granted */
    public record Course(
            State state,
            Mark requested,
            @Nullable Mark decided,
            @Nullable Mark revoked) {}

    public static Dispensation requested(
            long id, Scope scope, DispensationKind kind, String documentNumber, @Nullable Filler filler, Mark by) {
        return new Dispensation(id, scope, kind, documentNumber, filler, new Course(State.REQUESTED, by, null, null));
    }

    public Dispensation granted(Mark by, @Nullable Filler filling) {
        return with(filling, new Course(State.GRANTED, course.requested, by.after(course.requested), null));
    }

    public Dispensation refused(Mark by) {
        return with(filler, new Course(State.REFUSED, course.requested, by.after(course.requested), null));
    }

    public Dispensation revoked(Mark by) {
        Mark recorded = by.after(course.requested).after(course.decided);
        return with(filler, new Course(State.REVOKED, course.requested, course.decided, recorded));
    }

    public boolean in(State state) {
        return course.state == state;
    }

    /** Whether it was ever in force, though it may have been revoked since: what was done under it stays as it was done. */
    public boolean everGranted() {
        return course.decided != null && course.state != State.REFUSED;
    }

    /** As it is printed on the form: what, for whom, why, by which document, asked for and granted by whom and when. */
    public Sentence printed(ZoneId zone) {
        Mark decided = course.decided;
        if (decided == null || !everGranted()) {
            return Sentence.of(
                    "dispensation.asked", what(), why(), course.requested.by.signatory(), course.requested.on(zone));
        }
        Sentence printed = Sentence.of(
                "dispensation.printed",
                what(),
                why(),
                course.requested.by.signatory(),
                decided.by.signatory(),
                decided.on(zone));
        return course.revoked == null
                ? printed
                : Sentence.of("dispensation.printedRevoked", printed, course.revoked.on(zone));
    }

    private Sentence what() {
        return filler == null
                ? Sentence.of("dispensation.what", kind)
                : Sentence.of("dispensation.filler", kind, filler.name);
    }

    private Sentence why() {
        return documentNumber.isEmpty()
                ? Sentence.of("dispensation.reason", course.requested.words)
                : Sentence.of("dispensation.document", course.requested.words, documentNumber);
    }

    private Dispensation with(@Nullable Filler filling, Course further) {
        return new Dispensation(id, scope, kind, documentNumber, filling, further);
    }
}
