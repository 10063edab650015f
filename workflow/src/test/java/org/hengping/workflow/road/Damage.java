package org.hengping.workflow.road;

import org.hengping.workflow.Office;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Harm done to what is stored. */
final class Damage {

    private Damage() {}

    /** Changes what is kept under a checksum; it stays as long as it was. */
    static void inDatabase(Office office, long evaluation, String sha256) {
        JdbcClient jdbc = office.get(JdbcClient.class);
        byte[] content = jdbc.sql("SELECT content FROM attachment_content WHERE evaluation_id = ? AND sha256 = ?")
                .params(evaluation, sha256)
                .query(byte[].class)
                .single();
        content[content.length - 1] ^= 1;
        jdbc.sql("UPDATE attachment_content SET content = ? WHERE evaluation_id = ? AND sha256 = ?")
                .params(content, evaluation, sha256)
                .update();
    }
}
