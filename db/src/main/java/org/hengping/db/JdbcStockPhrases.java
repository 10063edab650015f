package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hengping.core.review.StockPhrase;
import org.hengping.core.review.StockPhrase.Audience;
import org.hengping.core.review.StockPhrases;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcStockPhrases implements StockPhrases {

    private static final String SELECT = "SELECT id, district_code, audience, owner_id, text FROM stock_phrase";

    private final JdbcClient jdbc;

    JdbcStockPhrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(StockPhrase phrase) {
        jdbc.sql("INSERT INTO stock_phrase (id, district_code, audience, owner_id, text) VALUES (?, ?, ?, ?, ?)")
                .params(phrase.id(), phrase.districtCode(), phrase.audience().name())
                .param(phrase.ownerId())
                .param(phrase.text())
                .update();
    }

    @Override
    public Optional<StockPhrase> find(String districtCode, long id) {
        return jdbc.sql(SELECT + " WHERE district_code = ? AND id = ?")
                .params(districtCode, id)
                .query(JdbcStockPhrases::phrase)
                .optional();
    }

    @Override
    public void store(StockPhrase phrase) {
        jdbc.sql("UPDATE stock_phrase SET text = ? WHERE district_code = ? AND id = ?")
                .params(phrase.text(), phrase.districtCode(), phrase.id())
                .update();
    }

    @Override
    public void remove(String districtCode, long id) {
        jdbc.sql("DELETE FROM stock_phrase WHERE district_code = ? AND id = ?")
                .params(districtCode, id)
                .update();
    }

    @Override
    public List<StockPhrase> of(String districtCode, long personId) {
        return jdbc.sql(SELECT + " WHERE district_code = ? AND (owner_id = ? OR owner_id IS NULL)"
                        + " ORDER BY CASE WHEN owner_id IS NULL THEN 1 ELSE 0 END, id")
                .params(districtCode, personId)
                .query(JdbcStockPhrases::phrase)
                .list();
    }

    private static StockPhrase phrase(ResultSet row, int number) throws SQLException {
        return new StockPhrase(
                row.getLong("id"),
                row.getString("district_code"),
                Audience.valueOf(row.getString("audience")),
                row.getObject("owner_id", Long.class),
                row.getString("text"));
    }
}
