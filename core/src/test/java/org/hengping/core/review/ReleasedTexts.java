package org.hengping.core.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.organization.Hand;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetText;

/** The canonical texts a release has left behind, with the names and hashes it gave; nothing in them is computed here. */
final class ReleasedTexts {

    private static final String FOLDER = "/released/a36ded8/";

    private ReleasedTexts() {}

    /** A form as it was handed in, and the hash of a version of it under an edition of a rule set. */
    record Form(String name, int fiscalYear, String rules, int edition, String hash) {

        String text() {
            return ReleasedTexts.text("forms/" + name + ".form");
        }
    }

    /** A review sheet as it was frozen. */
    record Sheet(String name, String versionHash, String hash) {

        String text() {
            return ReleasedTexts.text("sheets/" + name + ".sheet");
        }
    }

    static Stream<Form> forms() {
        return lines("forms.tsv")
                .map(one -> new Form(one[0], Integer.parseInt(one[1]), one[2], Integer.parseInt(one[3]), one[4]));
    }

    static Stream<Sheet> sheets() {
        return lines("sheets.tsv").map(one -> new Sheet(one[0], one[1], one[2]));
    }

    static Stream<HistoryEntry> history() {
        return lines("history.tsv").map(ReleasedTexts::entry);
    }

    /** What the release called something of a form, in its order. */
    static List<String> names(String kind, String form) {
        return lines("names.tsv")
                .filter(one -> one[0].equals(kind) && one[1].equals(form))
                .map(one -> one[2])
                .toList();
    }

    static RuleSet rules(String code) {
        return RuleSetText.read(text("rules/" + code + ".rules"));
    }

    static String text(String file) {
        try (InputStream content = ReleasedTexts.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HistoryEntry entry(String[] of) {
        return new HistoryEntry(
                Long.parseLong(of[0]),
                new HistoryEntry.Link(Integer.parseInt(of[1]), of[14], of[15]),
                Instant.parse(of[2]),
                new Hand(Long.parseLong(of[3]), of[4], of[5].isEmpty() ? null : Long.valueOf(of[5]), of[6]),
                Act.valueOf(of[7]),
                new HistoryEntry.Way(of[8].isEmpty() ? null : Stage.valueOf(of[8]), Stage.valueOf(of[9])),
                new HistoryEntry.Basis(Integer.parseInt(of[10]), of[11], of[13]),
                of[12].replace("\\n", "\n"));
    }

    private static Stream<String[]> lines(String file) {
        return text(file).lines().map(line -> line.split("\t", -1));
    }
}
