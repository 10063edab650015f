package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hengping.core.form.AttachmentContents;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Attachments in the database: one backup holds everything. */
@Transactional(propagation = MANDATORY)
class JdbcAttachmentContents implements AttachmentContents {

    private final JdbcClient jdbc;
    private final JdbcTemplate streams;

    JdbcAttachmentContents(JdbcClient jdbc, JdbcTemplate streams) {
        this.jdbc = jdbc;
        this.streams = streams;
    }

    @Override
    public void keep(long evaluationId, String sha256, long size, InputStream content) {
        if (kept(evaluationId, sha256)) {
            return;
        }
        streams.update(
                "INSERT INTO attachment_content (evaluation_id, sha256, size, content) VALUES (?, ?, ?, ?)", insert -> {
                    insert.setLong(1, evaluationId);
                    insert.setString(2, sha256);
                    insert.setLong(3, size);
                    insert.setBinaryStream(4, content, size);
                });
    }

    @Override
    public InputStream open(long evaluationId, String sha256, long size) {
        return jdbc.sql("SELECT content, OCTET_LENGTH(content) AS kept FROM attachment_content"
                        + " WHERE evaluation_id = ? AND sha256 = ?")
                .params(evaluationId, sha256)
                .query((row, number) -> content(row, sha256, size))
                .optional()
                .orElseThrow(() -> Damaged.missing(sha256));
    }

    /** One after the other: the driver of MySQL holds whatever it is asked for in memory. */
    @Override
    public List<Kept> all(long evaluationId, boolean read) {
        return jdbc
                .sql(
                        "SELECT sha256, size, OCTET_LENGTH(content) AS kept FROM attachment_content WHERE evaluation_id = ?")
                .param(evaluationId)
                .query((row, number) -> new Kept(
                        row.getString("sha256"),
                        row.getLong("kept") == row.getLong("size") ? row.getLong("kept") : -1,
                        null))
                .list()
                .stream()
                .map(content -> read
                        ? new Kept(content.name(), content.size(), checksum(evaluationId, content.name()))
                        : content)
                .toList();
    }

    private String checksum(long evaluationId, String sha256) {
        return jdbc.sql("SELECT content FROM attachment_content WHERE evaluation_id = ? AND sha256 = ?")
                .params(evaluationId, sha256)
                .query((row, number) -> AttachmentContents.sha256(row.getBinaryStream("content")))
                .single();
    }

    private static InputStream content(ResultSet row, String sha256, long size) throws SQLException {
        if (row.getLong("kept") != size) {
            throw Damaged.size(sha256, row.getLong("kept"), size);
        }
        return row.getBinaryStream("content");
    }

    private boolean kept(long evaluationId, String sha256) {
        return jdbc.sql("SELECT COUNT(*) FROM attachment_content WHERE evaluation_id = ? AND sha256 = ?")
                        .params(evaluationId, sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
