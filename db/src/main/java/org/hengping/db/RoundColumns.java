package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSetText;
import org.hengping.core.round.Template;

/** A round as its table has it, beside the text of its rule set. */
final class RoundColumns {

    static final String SELECT = "SELECT r.id, r.district_code, r.fiscal_year, r.title, r.opens_on,"
            + " r.due_to_head, r.due_to_finance, r.due_decision, r.again_to_head, r.again_to_finance,"
            + " r.again_decision, r.consultation_days, r.four_eyes, r.closed_on, r.template, s.text"
            + " FROM evaluation_round r"
            + " JOIN rule_set s ON s.code = r.rule_set_code AND s.edition = r.rule_set_edition";

    private RoundColumns() {}

    /** The three due days and the four spans, in the order of the columns. */
    static List<Object> days(EvaluationRound round) {
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

    static EvaluationRound round(ResultSet row, int number) throws SQLException {
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
