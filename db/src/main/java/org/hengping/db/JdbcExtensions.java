package org.hengping.db;

import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.overdue.Extensions;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcExtensions implements Extensions {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcExtensions(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Extension extension) {
        jdbc.sql(ExtensionColumns.INSERT).params(ExtensionColumns.of(extension)).update();
        book.wrote(RecordKind.EXTENSION, extension.id());
    }

    @Override
    public Optional<Extension> find(String districtCode, long id) {
        return jdbc.sql(ExtensionColumns.SELECT + "x.district_code = ? AND x.id = ?")
                .params(districtCode, id)
                .query(ExtensionColumns::extension)
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
        return jdbc.sql(ExtensionColumns.SELECT + "x.district_code = ? AND x.state = ? ORDER BY x.id")
                .params(districtCode, State.REQUESTED.name())
                .query(ExtensionColumns::extension)
                .list();
    }

    @Override
    public List<Extension> of(long evaluationId) {
        return jdbc.sql(ExtensionColumns.SELECT + "x.evaluation_id = ? ORDER BY x.id")
                .param(evaluationId)
                .query(ExtensionColumns::extension)
                .list();
    }
}
