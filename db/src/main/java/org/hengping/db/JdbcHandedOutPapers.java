package org.hengping.db;

import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.HandedOutPaper;
import org.hengping.core.review.HandedOutPapers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcHandedOutPapers implements HandedOutPapers {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcHandedOutPapers(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(HandedOutPaper paper) {
        if (find(paper.sha256()).isPresent()) {
            return;
        }
        try {
            jdbc.sql("INSERT INTO handed_out_paper (sha256, district_code, evaluation_id, version, handed_out_at)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(paper.sha256(), paper.districtCode(), paper.evaluationId(), paper.version())
                    .param(Times.column(paper.at()))
                    .update();
            book.wrote(RecordKind.PAPER, paper.sha256());
        } catch (DuplicateKeyException meanwhile) {
            // Somebody else was handed the same bytes in the same moment: they are known, and that is all that was
            // wanted.
        }
    }

    @Override
    public Optional<HandedOutPaper> find(String sha256) {
        return jdbc.sql("SELECT sha256, district_code, evaluation_id, version, handed_out_at FROM handed_out_paper"
                        + " WHERE sha256 = ?")
                .param(sha256)
                .query((row, number) -> new HandedOutPaper(
                        row.getString("sha256"),
                        row.getString("district_code"),
                        row.getLong("evaluation_id"),
                        row.getInt("version"),
                        Times.known(row, "handed_out_at")))
                .optional();
    }
}
