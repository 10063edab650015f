package org.hengping.db;

import java.util.List;
import java.util.Optional;
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
                .query(String.class)
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
            insert(districtCode, rules);
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    /** Stores an edition a round uses unless it is known; a known edition must not differ. */
    void keep(String districtCode, RuleSet rules) {
        Optional<String> known = jdbc.sql("SELECT text FROM rule_set WHERE code = ? AND edition = ?")
                .params(rules.code(), rules.edition())
                .query(String.class)
                .optional();
        if (known.isEmpty()) {
            insert(districtCode, rules);
        } else if (!known.get().equals(RuleSetText.write(rules))) {
            throw new IllegalArgumentException(
                    "Edition " + rules.edition() + " of rule set " + rules.code() + " is another one already");
        }
    }

    private void insert(String districtCode, RuleSet rules) {
        jdbc.sql("INSERT INTO rule_set (code, edition, text) VALUES (?, ?, ?)")
                .params(rules.code(), rules.edition(), RuleSetText.write(rules))
                .update();
        book.wroteIn(districtCode, RecordKind.RULE_SET, rules.code(), rules.edition());
    }
}
