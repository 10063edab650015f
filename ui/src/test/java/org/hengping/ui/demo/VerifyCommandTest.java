package org.hengping.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hengping.ui.integrity.VerifyCommand;
import org.hengping.workflow.integrity.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./run verify}: what is on record in the demonstration, as the command sees it. */
class VerifyCommandTest {

    @TempDir
    Path seals;

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private DemoServer demonstration;

    @BeforeEach
    void seal() {
        System.setProperty("hengping.seals.dir", seals.toString());
        demonstration = new DemoServer(url);
        Sealing sealing = demonstration.get(Sealing.class);
        sealing.byHand(demonstration.person("auditor"));
        sealing.byHand(demonstration.person("auditor"));
        sealing.chain("430112");
    }

    @AfterEach
    void close() {
        System.clearProperty("hengping.seals.dir");
        demonstration.close();
    }

    @Test
    void it_names_what_was_changed_and_the_seal_that_is_lost() throws IOException {
        assertThat(verify()).startsWith("0").contains("全部完整", "第2号");

        sql("UPDATE person SET name = '他人' WHERE login = 'auditor'");
        assertThat(verify()).startsWith("1").contains("人员账号（编号" + demonstration.person("auditor") + "）：与登记时不一致");

        sql(
                "UPDATE person SET name = (SELECT MAX(actor_name) FROM audit_entry WHERE actor_id = person.id) WHERE login = 'auditor'");
        sql("DELETE FROM seal WHERE number = 2");
        assertThat(verify()).startsWith("1").contains("库外保存有第2号封条，库中没有");
        try (Stream<Path> kept = Files.list(seals)) {
            assertThat(kept).hasSize(2);
        }
    }

    @Test
    void a_database_that_is_not_there_is_not_whole() {
        assertThat(verify("jdbc:h2:file:" + seals.resolve("none")))
                .startsWith("2")
                .contains("无法核对");
        assertThat(run(url, "--sealz")).startsWith("2").contains("用法");
    }

    private String verify() {
        return verify(url);
    }

    private String verify(String database) {
        return run(database, "--seals", seals.toString());
    }

    private static String run(String database, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = VerifyCommand.run(List.of(arguments), Map.of("spring.datasource.url", database), out, out);
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }

    private void sql(String sql) {
        demonstration.get(JdbcClient.class).sql(sql).update();
    }
}
