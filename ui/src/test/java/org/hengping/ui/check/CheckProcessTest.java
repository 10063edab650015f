package org.hengping.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hengping.HengpingApplication;
import org.hengping.core.day.Stopwatch;
import org.hengping.ui.file.Hostile;
import org.hengping.ui.file.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checking as {@code ./run check} does it: a process of its own with 512 MB. */
class CheckProcessTest {

    /** Five seconds on a machine of its own, start included; more where tests share it. */
    private static final Duration LONGEST = Duration.ofSeconds(25);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"loop pdf, 读取超过规定时间", "string xlsx, 内容过多", "text docx, 内容过多", "rows bin xlsx, 超过 5000 行", "empty, 文件是空的"
    })
    void a_hostile_file_costs_a_message_and_nothing_else(String what, String message) throws Exception {
        Path file = Files.write(folder.resolve("a"), Hostile.file(what));
        Stopwatch watch = Stopwatch.start();

        Outcome outcome = check(file.toString(), "--json");
        JsonNode report = new JsonMapper().readTree(outcome.out());

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(watch.elapsed()).isLessThan(LONGEST);
        assertThat(outcome.complaints()).contains(message).hasLineCount(1);
        assertThat(report.get("kind").asString()).isEqualTo("other");
        assertThat(report.get("understood").asBoolean()).isFalse();
        assertThat(report.get("error").asString()).contains(message);
    }

    @Test
    void a_file_that_is_no_file_is_named_and_the_next_one_is_read() throws Exception {
        Path good = Files.write(folder.resolve("自评表.txt"), Written.text());

        Outcome outcome = check("/dev/zero", folder.toString(), good.toString());

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.complaints()).contains("/dev/zero: 找不到文件").hasLineCount(2);
        assertThat(outcome.out()).contains("17 行");
    }

    @Test
    void what_a_cell_says_does_not_command_the_terminal() throws Exception {
        String text = new String(Written.text(), StandardCharsets.UTF_8).replace("培训", "培\u001b]0;pwned\u0007训");
        Path file = Files.writeString(folder.resolve("a.txt"), text);

        assertThat(check(file.toString()).out()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    private record Outcome(int exit, String out, String complaints) {}

    private Outcome check(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                HengpingApplication.class.getName(),
                "check"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path complaints = folder.resolve("complaints");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(complaints.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exit = builder.start().waitFor();
        return new Outcome(exit, Files.readString(out), Files.readString(complaints));
    }
}
