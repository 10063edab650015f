package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of the work, as {@code kill -9} does. */
@Tag("browser")
abstract class KillContract {

    private static final String TYPED = "场馆上半年维修，其余场次改在下半年举办，台账与签到表均已归档备查，请予核对。";

    @TempDir
    Path folder;

    abstract Map<String, String> database(Path emptyFolder);

    abstract String name();

    @Test
    void at_most_two_seconds_of_typing_are_lost() {
        Map<String, String> database = database(folder);
        try (Chromium chromium = new Chromium()) {
            int before;
            try (ServerProcess server = server(database)) {
                Person preparer =
                        chromium.person(server.url("")).signIn("preparer").openFirst();
                preparer.openRow("公益讲堂");
                preparer.see(".row-pane").getByLabel("偏差原因（未完成或超额）").click();
                long begun = System.nanoTime();
                int typed = 0;
                List<Long> at = new ArrayList<>();
                while (typed < TYPED.length()) {
                    preparer.page.keyboard().insertText(TYPED.substring(typed, typed + 1));
                    typed++;
                    at.add(System.nanoTime() - begun);
                    preparer.page.waitForTimeout(120);
                }
                server.kill();
                long end = System.nanoTime() - begun;
                before = (int)
                        at.stream().filter(time -> time < end - 2_000_000_000L).count();
            }
            try (ServerProcess server = server(database)) {
                Person preparer =
                        chromium.person(server.url("")).signIn("preparer").openFirst();
                preparer.openRow("公益讲堂");
                String stored =
                        preparer.see(".row-pane").getByLabel("偏差原因（未完成或超额）").inputValue();
                assertThat(before).isGreaterThan(10);
                assertThat(TYPED).startsWith(stored);
                assertThat(stored).hasSizeGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void whenever_the_server_dies_every_stage_agrees_with_its_process() throws SQLException {
        Map<String, String> database = database(folder);
        try (Chromium chromium = new Chromium()) {
            for (int delay : List.of(0, 15, 40)) {
                try (ServerProcess server = server(database)) {
                    Person finance = chromium.person(server.url("")).signIn("finance");
                    finance.go("/review");
                    finance.see(".q").first().click();
                    finance.see(".pane-f a.go").click();
                    finance.see("vaadin-button.act-approve").click();
                    Locator go = finance.see("vaadin-dialog.act-dialog vaadin-button[theme~=primary]");
                    go.waitFor();
                    CompletableFuture<Void> death = CompletableFuture.runAsync(
                            server::kill,
                            CompletableFuture.delayedExecutor(delay, java.util.concurrent.TimeUnit.MILLISECONDS));
                    try {
                        go.dispatchEvent("click");
                    } catch (PlaywrightException gone) {
                        assertThat(gone).isNotNull();
                    }
                    death.join();
                }
                assertThat(stagesThatDisagree(database)).isEmpty();
            }
            try (ServerProcess server = server(database)) {
                Person finance = chromium.person(server.url("")).signIn("finance");
                assertThat(finance.see(".todo-row").first()).containsText("望城区");
            }
        }
    }

    private ServerProcess server(Map<String, String> database) {
        return new ServerProcess(database, Path.of("target", "kill-" + name() + ".log"));
    }

    /** Evaluations whose stage column is not the id of their one waiting task. */
    private static List<String> stagesThatDisagree(Map<String, String> database) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database.get("SPRING_DATASOURCE_URL"));
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT e.id, e.stage, t.TASK_DEF_KEY_ FROM self_evaluation e"
                                + " LEFT JOIN ACT_RU_EXECUTION p ON p.BUSINESS_KEY_ = CONCAT('', e.id)"
                                + " LEFT JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = p.ID_")) {
            int count = 0;
            while (rows.next()) {
                count++;
                if (!rows.getString(2).equals(rows.getString(3))) {
                    wrong.add(rows.getString(1) + ": " + rows.getString(2) + " / " + rows.getString(3));
                }
            }
            assertThat(count).isEqualTo(27);
        }
        return wrong;
    }
}
