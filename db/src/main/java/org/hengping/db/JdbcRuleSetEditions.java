package org.hengping.db;

import java.util.List;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetEditions;
import org.hengping.core.round.RuleSetText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcRuleSetEditions implements RuleSetEditions {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcRuleSetEditions(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public List<RuleSet> all(String districtCode) {
        return jdbc
                .sql("SELECT text FROM rule_set WHERE code LIKE ? ORDER BY code, edition DESC")
                .param(districtCode + "-%")
                .query(OnlyColumn::text)
                .list()
                .stream()
                .map(RuleSetText::read)
                .toList();
    }

    @Override
    public boolean add(String districtCode, RuleSet rules) {
        if (!RuleSetEditions.own(districtCode, rules.code())) {
            throw new IllegalArgumentException(rules.code() + " is no code of " + districtCode);
        }
        try {
            jdbc.sql("INSERT INTO rule_set (code, edition, text) VALUES (?, ?, ?)")
                    .params(rules.code(), rules.edition(), RuleSetText.write(rules))
                    .update();
            book.wroteIn(districtCode, RecordKind.RULE_SET, rules.code(), rules.edition());
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }
}
