package org.hengping.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the address of a database on H2, and what of its statements is taken for writing. */
class H2SettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/hengping",
                "jdbc:h2:file:./data/hengping;WRITE_DELAY=0",
                "jdbc:h2:file:./data/hengping;write_delay=500",
                "jdbc:h2:file:./data/hengping;DB_CLOSE_ON_EXIT=TRUE;WRITE_DELAY=5"
            })
    void whatever_the_operator_wrote_nothing_is_written_later_or_by_another_thread(String given) {
        assertThat(H2Settings.url(given))
                .isEqualTo("jdbc:h2:ordered:./data/hengping;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:tcp://localhost/hengping", "jdbc:h2:./data/hengping;AUTO_SERVER=TRUE"})
    void no_other_process_may_write(String given) {
        assertThatThrownBy(() -> H2Settings.url(given)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM note | false",
                "  select id from note where update_time = 1 | false",
                "(SELECT 1) UNION (SELECT 2) | false",
                "WITH a AS (SELECT 1) SELECT * FROM a | false",
                "SELECT * FROM note FOR UPDATE | true",
                "SELECT id FROM FINAL TABLE (INSERT INTO note VALUES (1, '')) | true",
                "SELECT NEXT VALUE FOR numbers | true",
                "WITH a AS (SELECT 1) DELETE FROM note | true",
                "insert into note values (1, '') | true",
                "CREATE TABLE a (id INT) | true",
                "/* a remark */ SELECT 1 | true",
                "CALL anything() | true"
            })
    void what_is_not_known_to_read_writes(String sql, boolean writes) {
        assertThat(WriterStatement.writes(sql)).isEqualTo(writes);
    }
}
