package org.hengping.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.VersionWriters;
import org.hengping.core.review.Writer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcVersionWriters implements VersionWriters {

    private static final String SELECT = "SELECT w.evaluation_id, w.person_id, w.person_name, w.behalf_of_id,"
            + " w.behalf_of_name, w.rows_written, w.others, w.submitted FROM version_writer w";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final RecordBook book;

    JdbcVersionWriters(JdbcClient jdbc, JdbcTemplate batches, RecordBook book) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.book = book;
    }

    @Override
    public void add(long evaluationId, int version, List<Writer> writers) {
        batches.batchUpdate(
                "INSERT INTO version_writer (evaluation_id, version, sequence, person_id, person_name,"
                        + " behalf_of_id, behalf_of_name, rows_written, others, submitted)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, writers.size())
                        .mapToObj(index -> WriterColumns.columns(evaluationId, version, index + 1, writers.get(index)))
                        .toList());
        IntStream.rangeClosed(1, writers.size())
                .forEach(sequence -> book.wrote(RecordKind.WRITER, evaluationId, version, sequence));
    }

    @Override
    public List<Writer> of(long evaluationId, int version) {
        return jdbc.sql(SELECT + " WHERE w.evaluation_id = ? AND w.version = ? ORDER BY w.sequence")
                .params(evaluationId, version)
                .query(WriterColumns::writer)
                .list();
    }

    @Override
    public Map<Long, List<Writer>> latest(Set<Long> evaluationIds) {
        if (evaluationIds.isEmpty()) {
            return Map.of();
        }
        record Of(long evaluationId, Writer writer) {}
        return jdbc
                .sql(SELECT + " JOIN self_evaluation e ON e.id = w.evaluation_id AND e.version = w.version"
                        + " WHERE w.evaluation_id IN (:ids) ORDER BY w.evaluation_id, w.sequence")
                .param("ids", evaluationIds)
                .query((row, number) -> new Of(row.getLong("evaluation_id"), WriterColumns.writer(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Of::evaluationId, mapping(Of::writer, toList())));
    }
}
