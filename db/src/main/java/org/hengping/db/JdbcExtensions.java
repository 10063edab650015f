package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.round.DueDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcExtensions implements Extensions {

    private static final String SELECT = "SELECT x.id, x.district_code, x.evaluation_id, x.requested_by,"
            + " x.requested_by_name, x.requested_at, x.reason, x.due_to_head, x.due_to_finance, x.due_decision,"
            + " x.state, x.decided_by_name, x.decided_at, x.decision FROM extension x WHERE ";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcExtensions(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Extension extension) {
        jdbc.sql("INSERT INTO extension (id, district_code, evaluation_id, requested_by, requested_by_name,"
                        + " requested_at, reason, due_to_head, due_to_finance, due_decision, state, decided_by_name,"
                        + " decided_at, decision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(extension.id(), extension.districtCode(), extension.evaluationId(), extension.requestedBy())
                .param(extension.requestedByName())
                .param(Times.column(extension.requestedAt()))
                .param(extension.reason())
                .params(
                        extension.days().toHead(),
                        extension.days().toFinance(),
                        extension.days().decision())
                .params(extension.state().name(), extension.decidedBy())
                .param(Times.column(extension.decidedAt()))
                .param(extension.decision())
                .update();
        book.wrote(RecordKind.EXTENSION, extension.id());
    }

    @Override
    public Optional<Extension> find(String districtCode, long id) {
        return jdbc.sql(SELECT + "x.district_code = ? AND x.id = ?")
                .params(districtCode, id)
                .query(JdbcExtensions::extension)
                .optional();
    }

    @Override
    public boolean decide(Extension decided) {
        book.wrote(RecordKind.EXTENSION, decided.id());
        return jdbc.sql("UPDATE extension SET state = ?, decided_by_name = ?, decided_at = ?, decision = ?,"
                                + " due_to_head = ?, due_to_finance = ?, due_decision = ?"
                                + " WHERE district_code = ? AND id = ? AND state = ?")
                        .params(decided.state().name(), decided.decidedBy())
                        .param(Times.column(decided.decidedAt()))
                        .param(decided.decision())
                        .params(
                                decided.days().toHead(),
                                decided.days().toFinance(),
                                decided.days().decision())
                        .params(decided.districtCode(), decided.id(), State.REQUESTED.name())
                        .update()
                > 0;
    }

    @Override
    public List<Extension> requested(String districtCode) {
        return jdbc.sql(SELECT + "x.district_code = ? AND x.state = ? ORDER BY x.id")
                .params(districtCode, State.REQUESTED.name())
                .query(JdbcExtensions::extension)
                .list();
    }

    @Override
    public List<Extension> of(long evaluationId) {
        return jdbc.sql(SELECT + "x.evaluation_id = ? ORDER BY x.id")
                .param(evaluationId)
                .query(JdbcExtensions::extension)
                .list();
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                row.getLong("id"),
                row.getString("district_code"),
                row.getLong("evaluation_id"),
                new Extension.Request(
                        row.getLong("requested_by"),
                        row.getString("requested_by_name"),
                        Objects.requireNonNull(Times.instant(row, "requested_at")),
                        row.getString("reason")),
                new DueDays(
                        row.getObject("due_to_head", LocalDate.class),
                        row.getObject("due_to_finance", LocalDate.class),
                        row.getObject("due_decision", LocalDate.class)),
                State.valueOf(row.getString("state")),
                new Extension.Answer(
                        row.getString("decided_by_name"), Times.instant(row, "decided_at"), row.getString("decision")));
    }
}
