package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.review.SignedScan;
import org.hengping.core.review.Version;
import org.jspecify.annotations.Nullable;

/** A signed scan as its table has it: of which version, which file, by whose authority it came, and who signed. */
final class ScanColumns {

    static final String INSERT =
            "INSERT INTO signed_scan (evaluation_id, version, sha256, version_hash, name, size, uploaded_by,"
                    + " uploaded_by_name, uploaded_for, uploaded_for_name, uploaded_at, signer_id, signer_name)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ScanColumns() {}

    static @Nullable Object[] of(SignedScan scan) {
        Version.Seen version = scan.version();
        Attachment file = scan.file();
        return HandColumns.all(
                new @Nullable Object[] {
                    scan.evaluationId(), version.number(), file.sha256(), version.hash(), file.name(), file.size()
                },
                HandColumns.of(scan.uploadedBy()),
                new @Nullable Object[] {Times.column(scan.uploadedAt()), scan.signerId(), scan.signerName()});
    }

    static SignedScan scan(ResultSet row, int number) throws SQLException {
        return new SignedScan(
                row.getLong("evaluation_id"),
                new Version.Seen(row.getInt("version"), row.getString("version_hash")),
                new Attachment(null, row.getString("name"), row.getLong("size"), row.getString("sha256")),
                Objects.requireNonNull(HandColumns.hand(row, "uploaded")),
                Times.known(row, "uploaded_at"),
                row.getLong("signer_id"),
                row.getString("signer_name"));
    }
}
