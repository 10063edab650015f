package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetText;
import org.hengping.core.round.Template;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcEvaluationRounds implements EvaluationRounds {

    private static final String SELECT = "SELECT r.id, r.district_code, r.fiscal_year, r.title, r.opens_on,"
            + " r.due_to_head, r.due_to_finance, r.due_decision, r.again_to_head, r.again_to_finance,"
            + " r.again_decision, r.consultation_days, r.four_eyes, r.closed_on, r.template, s.text"
            + " FROM evaluation_round r"
            + " JOIN rule_set s ON s.code = r.rule_set_code AND s.edition = r.rule_set_edition";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcEvaluationRounds(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(EvaluationRound round) {
        keep(round.districtCode(), round.ruleSet());
        book.wrote(RecordKind.ROUND, round.id());
        jdbc.sql("INSERT INTO evaluation_round (id, district_code, fiscal_year, title, rule_set_code, rule_set_edition,"
                        + " opens_on, due_to_head, due_to_finance, due_decision, again_to_head,"
                        + " again_to_finance, again_decision, consultation_days, four_eyes, closed_on, template)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(round.id(), round.districtCode(), round.fiscalYear(), round.title())
                .params(round.ruleSet().code(), round.ruleSet().edition(), round.opensOn())
                .params(days(round))
                .params(round.fourEyes())
                .param(round.closedOn())
                .param(round.template().name())
                .update();
    }

    @Override
    public void store(EvaluationRound round) {
        jdbc.sql("UPDATE evaluation_round SET due_to_head = ?, due_to_finance = ?, due_decision = ?, again_to_head = ?,"
                        + " again_to_finance = ?, again_decision = ?, consultation_days = ?, four_eyes = ?, closed_on = ?"
                        + " WHERE district_code = ? AND id = ?")
                .params(days(round))
                .param(round.fourEyes())
                .param(round.closedOn())
                .params(round.districtCode(), round.id())
                .update();
        book.wrote(RecordKind.ROUND, round.id());
    }

    @Override
    public Optional<EvaluationRound> find(String districtCode, long id) {
        return jdbc.sql(SELECT + " WHERE r.district_code = ? AND r.id = ?")
                .params(districtCode, id)
                .query(JdbcEvaluationRounds::round)
                .optional();
    }

    @Override
    public List<EvaluationRound> all(String districtCode) {
        return jdbc.sql(SELECT + " WHERE r.district_code = ? ORDER BY r.fiscal_year DESC, r.id DESC")
                .param(districtCode)
                .query(JdbcEvaluationRounds::round)
                .list();
    }

    @Override
    public List<EvaluationRound> hold(String districtCode) {
        jdbc.sql("SELECT code FROM district WHERE code = ? FOR UPDATE")
                .param(districtCode)
                .query(String.class)
                .optional();
        return all(districtCode);
    }

    /** Stores the edition unless it is known; a known edition must not differ. */
    private void keep(String districtCode, RuleSet rules) {
        String text = RuleSetText.write(rules);
        Optional<String> known = jdbc.sql("SELECT text FROM rule_set WHERE code = ? AND edition = ?")
                .params(rules.code(), rules.edition())
                .query(String.class)
                .optional();
        if (known.isEmpty()) {
            jdbc.sql("INSERT INTO rule_set (code, edition, text) VALUES (?, ?, ?)")
                    .params(rules.code(), rules.edition(), text)
                    .update();
            book.wroteIn(districtCode, RecordKind.RULE_SET, rules.code(), rules.edition());
        } else if (!known.get().equals(text)) {
            throw new IllegalArgumentException(
                    "Edition " + rules.edition() + " of rule set " + rules.code() + " is another one already");
        }
    }

    /** The three due days and the four spans, in the order of the columns. */
    private static List<Object> days(EvaluationRound round) {
        DueDays due = round.dueOn();
        ResubmissionDays again = round.resubmission();
        return List.of(
                due.toHead(),
                due.toFinance(),
                due.decision(),
                again.toHead(),
                again.toFinance(),
                again.decision(),
                again.consultation());
    }

    private static EvaluationRound round(ResultSet row, int number) throws SQLException {
        return new EvaluationRound(
                row.getLong("id"),
                row.getString("district_code"),
                row.getInt("fiscal_year"),
                row.getString("title"),
                RuleSetText.read(row.getString("text")),
                new EvaluationRound.Days(
                        row.getObject("opens_on", LocalDate.class),
                        dueOn(row),
                        resubmission(row),
                        row.getObject("closed_on", LocalDate.class)),
                row.getBoolean("four_eyes"),
                Template.valueOf(row.getString("template")));
    }

    private static DueDays dueOn(ResultSet row) throws SQLException {
        return new DueDays(
                row.getObject("due_to_head", LocalDate.class),
                row.getObject("due_to_finance", LocalDate.class),
                row.getObject("due_decision", LocalDate.class));
    }

    private static ResubmissionDays resubmission(ResultSet row) throws SQLException {
        return new ResubmissionDays(
                row.getInt("again_to_head"),
                row.getInt("again_to_finance"),
                row.getInt("again_decision"),
                row.getInt("consultation_days"));
    }
}
