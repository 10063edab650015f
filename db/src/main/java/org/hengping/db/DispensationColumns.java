package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Course;
import org.hengping.core.review.Dispensation.Filler;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.review.Dispensation.Scope;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.DispensationKind;
import org.jspecify.annotations.Nullable;

/** A dispensation as its table has it: what it is about, who is to fill in, and three marks of who requested, decided and revoked it. */
final class DispensationColumns {

    static final String INSERT =
            "INSERT INTO dispensation (id, district_code, round_id, department_id, kind, document_number,"
                    + " filler_id, filler_name, state, requested_by, requested_by_name, requested_for,"
                    + " requested_for_name, requested_at, reason)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String CHANGE = "UPDATE dispensation SET state = ?, duty_id = ?, decided_by = ?, decided_by_name = ?,"
            + " decided_for = ?, decided_for_name = ?, decided_at = ?, decision = ?, revoked_by = ?,"
            + " revoked_by_name = ?, revoked_for = ?, revoked_for_name = ?, revoked_at = ?,"
            + " revoked_why = ? WHERE id = ? AND state = ?";

    private DispensationColumns() {}

    /** In the order of {@link #INSERT}. */
    static @Nullable Object[] of(Dispensation one) {
        Scope scope = one.scope();
        Filler filler = one.filler();
        return HandColumns.all(
                new @Nullable Object[] {
                    one.id(),
                    scope.districtCode(),
                    scope.roundId(),
                    scope.departmentId(),
                    one.kind().name(),
                    one.documentNumber(),
                    filler == null ? null : filler.personId(),
                    filler == null ? null : filler.name(),
                    one.course().state().name()
                },
                mark(one.course().requested()));
    }

    /** In the order of {@link #CHANGE}. */
    static @Nullable Object[] change(Dispensation changed, State from) {
        Course course = changed.course();
        Filler filler = changed.filler();
        return HandColumns.all(
                new @Nullable Object[] {course.state().name(), filler == null ? null : filler.dutyId()},
                mark(course.decided()),
                mark(course.revoked()),
                new @Nullable Object[] {changed.id(), from.name()});
    }

    static Dispensation dispensation(ResultSet row, int number) throws SQLException {
        return new Dispensation(
                row.getLong("id"),
                new Scope(
                        row.getString("district_code"),
                        row.getLong("round_id"),
                        row.getObject("department_id", Long.class)),
                DispensationKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                filler(row),
                new Course(
                        State.valueOf(row.getString("state")),
                        Objects.requireNonNull(mark(row, "requested", "reason")),
                        mark(row, "decided", "decision"),
                        mark(row, "revoked", "revoked_why")));
    }

    private static @Nullable Filler filler(ResultSet row) throws SQLException {
        Long filler = row.getObject("filler_id", Long.class);
        return filler == null
                ? null
                : new Filler(filler, row.getString("filler_name"), row.getObject("duty_id", Long.class));
    }

    private static @Nullable Object[] mark(@Nullable Mark mark) {
        return mark == null
                ? new @Nullable Object[6]
                : HandColumns.all(
                        HandColumns.of(mark.by()), new @Nullable Object[] {Times.column(mark.at()), mark.words()});
    }

    private static @Nullable Mark mark(ResultSet row, String name, String words) throws SQLException {
        Hand by = HandColumns.hand(row, name);
        return by == null
                ? null
                : new Mark(by, Times.known(row, name + "_at"), Objects.requireNonNullElse(row.getString(words), ""));
    }
}
