package org.hengping.workflow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;

/** What a killed office left behind, read from the tables themselves: what is there by half, and what is missing. */
final class LeftBehind {

    private static final String FORMS = "SELECT e.id, e.stage, e.version, e.draft_revision,"
            + " (SELECT MIN(t.TASK_DEF_KEY_) FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION p ON p.ID_ = t.PROC_INST_ID_"
            + "   WHERE p.BUSINESS_KEY_ = CONCAT('', e.id)) AS task,"
            + " (SELECT COUNT(*) FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION p ON p.ID_ = t.PROC_INST_ID_"
            + "   WHERE p.BUSINESS_KEY_ = CONCAT('', e.id)) AS tasks,"
            + " (SELECT MIN(d.stage) FROM desk_entry d WHERE d.evaluation_id = e.id AND d.to_at IS NULL) AS desk,"
            + " (SELECT COUNT(*) FROM desk_entry d WHERE d.evaluation_id = e.id AND d.to_at IS NULL) AS open_desks,"
            + " (SELECT COUNT(*) FROM desk_entry d WHERE d.evaluation_id = e.id) AS desks,"
            + " (SELECT COUNT(*) FROM frozen_version v WHERE v.evaluation_id = e.id) AS versions,"
            + " (SELECT COUNT(*) FROM judgment j WHERE j.evaluation_id = e.id) AS judgments,"
            + " (SELECT COUNT(*) FROM result r WHERE r.evaluation_id = e.id) AS results,"
            + " (SELECT COUNT(*) FROM result r WHERE r.evaluation_id = e.id AND r.approved) AS approved,"
            + " (SELECT COUNT(*) FROM review_sheet s WHERE s.evaluation_id = e.id AND s.hash IS NOT NULL) AS sheets,"
            + " (SELECT COUNT(DISTINCT w.version) FROM version_writer w WHERE w.evaluation_id = e.id) AS written,"
            + " (SELECT COALESCE(MAX(p.revision), 0) FROM draft_piece p WHERE p.evaluation_id = e.id) AS saved,"
            + " (SELECT COUNT(DISTINCT SUBSTRING(p.text, LOCATE('#', p.text) + 1, 12)) FROM draft_piece p"
            + "   WHERE p.evaluation_id = e.id AND p.piece_id IN ('functions', 'goals') AND LOCATE('#', p.text) > 0) AS words"
            + " FROM self_evaluation e";

    private final Map<Long, List<HistoryEntry>> histories = new HashMap<>();
    private final List<String> torn = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    /** @param acknowledged the lines that {@link KilledOffice} wrote */
    LeftBehind(String url, List<String> acknowledged) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            readHistories(connection);
            Map<Long, Long> revisions = forms(connection);
            check(acknowledged, revisions);
        }
    }

    List<String> torn() {
        return torn;
    }

    List<String> lost() {
        return lost;
    }

    private Map<Long, Long> forms(Connection connection) throws SQLException {
        Map<Long, Long> revisions = new HashMap<>();
        try (ResultSet form = connection.createStatement().executeQuery(FORMS)) {
            while (form.next()) {
                revisions.put(form.getLong("id"), form.getLong("draft_revision"));
                check(form, histories.getOrDefault(form.getLong("id"), List.of()));
            }
        }
        return revisions;
    }

    private void check(ResultSet form, List<HistoryEntry> history) throws SQLException {
        String stage = form.getString("stage");
        long submitted = count(history, Act.SUBMIT);
        Map<String, Boolean> whole = new HashMap<>();
        whole.put("history", chained(history) && history.getLast().to().name().equals(stage));
        whole.put("engine", form.getInt("tasks") == 1 && stage.equals(form.getString("task")));
        whole.put("desks", form.getInt("open_desks") == 1 && stage.equals(form.getString("desk")));
        whole.put("laps", form.getInt("desks") == history.size());
        for (String kept : List.of("version", "versions", "judgments", "results", "written")) {
            whole.put(kept, form.getInt(kept) == submitted);
        }
        whole.put("sheets", form.getInt("sheets") == approvals(history));
        whole.put("approved", form.getInt("approved") == approvals(history));
        whole.put("saved", form.getLong("saved") <= form.getLong("draft_revision"));
        whole.put("words", form.getInt("words") <= 1);
        for (var part : whole.entrySet()) {
            if (!part.getValue()) {
                torn.add(form.getLong("id") + ": " + part.getKey() + ", " + stage + ", after "
                        + history.stream().map(HistoryEntry::act).toList());
            }
        }
    }

    private static boolean chained(List<HistoryEntry> history) {
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            boolean follows = i == 0
                    || entry.previousHash().equals(history.get(i - 1).hash())
                            && entry.from() == history.get(i - 1).to();
            if (entry.sequence() != i + 1 || !entry.intact() || !follows) {
                return false;
            }
        }
        return !history.isEmpty();
    }

    private static long count(List<HistoryEntry> history, Act act) {
        return history.stream().filter(entry -> entry.act() == act).count();
    }

    private static long approvals(List<HistoryEntry> history) {
        return history.stream()
                .filter(entry -> entry.act() == Act.APPROVE)
                .map(HistoryEntry::version)
                .distinct()
                .count();
    }

    private void check(List<String> acknowledged, Map<Long, Long> revisions) {
        Map<String, Integer> opinions = new HashMap<>();
        histories.values().stream()
                .flatMap(List::stream)
                .forEach(entry -> opinions.merge(
                        entry.evaluationId() + " " + entry.act() + " " + entry.opinion(), 1, Integer::sum));
        for (String line : acknowledged) {
            String[] parts = line.split(" ");
            boolean kept = parts[1].equals("SAVE")
                    ? revisions.getOrDefault(Long.parseLong(parts[0]), -1L) >= Long.parseLong(parts[2])
                    : opinions.getOrDefault(line, 0) == 1;
            if (!kept) {
                lost.add(line);
            }
        }
        Set<String> twice = new HashSet<>(opinions.keySet());
        twice.removeIf(opinion -> opinions.get(opinion) == 1);
        twice.forEach(opinion -> torn.add("twice: " + opinion));
    }

    private void readHistories(Connection connection) throws SQLException {
        try (ResultSet row = connection
                .createStatement()
                .executeQuery("SELECT * FROM history_entry ORDER BY evaluation_id, sequence")) {
            while (row.next()) {
                HistoryEntry entry = entry(row);
                histories
                        .computeIfAbsent(entry.evaluationId(), id -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        String from = row.getString("from_stage");
        String behalfOf = row.getString("behalf_of_name");
        return new HistoryEntry(
                row.getLong("evaluation_id"),
                new HistoryEntry.Link(row.getInt("sequence"), row.getString("previous_hash"), row.getString("hash")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new Hand(
                        row.getLong("actor_id"),
                        row.getString("actor_name"),
                        row.getObject("behalf_of_id", Long.class),
                        behalfOf == null ? "" : behalfOf),
                Act.valueOf(row.getString("act")),
                new HistoryEntry.Way(
                        from == null ? null : Stage.valueOf(from), Stage.valueOf(row.getString("to_stage"))),
                new HistoryEntry.Basis(
                        row.getInt("version"), row.getString("version_hash"), row.getString("sheet_hash")),
                row.getString("opinion"));
    }
}
