package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Seal;
import org.hengping.core.integrity.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcSeals implements Seals {

    private static final String SELECT =
            "SELECT district_code, number, text, hash, mac FROM seal" + " WHERE district_code = ? ORDER BY number";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcSeals(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Seal seal) {
        jdbc.sql("INSERT INTO seal (district_code, number, text, hash, mac) VALUES (?, ?, ?, ?, ?)")
                .params(seal.districtCode(), seal.number(), seal.text(), seal.hash(), seal.mac())
                .update();
        book.wrote(RecordKind.SEAL, seal.districtCode(), seal.number());
    }

    @Override
    public Optional<Seal> last(String districtCode) {
        return jdbc.sql(SELECT + " DESC LIMIT 1")
                .param(districtCode)
                .query(JdbcSeals::seal)
                .optional();
    }

    @Override
    public List<Seal> all(String districtCode) {
        return jdbc.sql(SELECT).param(districtCode).query(JdbcSeals::seal).list();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getString("district_code"),
                row.getInt("number"),
                row.getString("text"),
                row.getString("hash"),
                row.getString("mac"));
    }
}
