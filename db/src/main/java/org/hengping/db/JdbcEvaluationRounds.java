package org.hengping.db;

import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcEvaluationRounds implements EvaluationRounds {

    private final JdbcClient jdbc;
    private final JdbcRuleSetEditions ruleSets;
    private final RecordBook book;

    JdbcEvaluationRounds(JdbcClient jdbc, JdbcRuleSetEditions ruleSets, RecordBook book) {
        this.jdbc = jdbc;
        this.ruleSets = ruleSets;
        this.book = book;
    }

    @Override
    public void add(EvaluationRound round) {
        ruleSets.keep(round.districtCode(), round.ruleSet());
        book.wrote(RecordKind.ROUND, round.id());
        jdbc.sql("INSERT INTO evaluation_round (id, district_code, fiscal_year, title, rule_set_code, rule_set_edition,"
                        + " opens_on, due_to_head, due_to_finance, due_decision, again_to_head,"
                        + " again_to_finance, again_decision, consultation_days, four_eyes, closed_on, template)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(round.id(), round.districtCode(), round.fiscalYear(), round.title())
                .params(round.ruleSet().code(), round.ruleSet().edition(), round.opensOn())
                .params(RoundColumns.days(round))
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
                .params(RoundColumns.days(round))
                .param(round.fourEyes())
                .param(round.closedOn())
                .params(round.districtCode(), round.id())
                .update();
        book.wrote(RecordKind.ROUND, round.id());
    }

    @Override
    public Optional<EvaluationRound> find(String districtCode, long id) {
        return jdbc.sql(RoundColumns.SELECT + " WHERE r.district_code = ? AND r.id = ?")
                .params(districtCode, id)
                .query(RoundColumns::round)
                .optional();
    }

    @Override
    public List<EvaluationRound> all(String districtCode) {
        return jdbc.sql(RoundColumns.SELECT + " WHERE r.district_code = ? ORDER BY r.fiscal_year DESC, r.id DESC")
                .param(districtCode)
                .query(RoundColumns::round)
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
}
