package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcDepartments implements Departments {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcDepartments(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(District district) {
        jdbc.sql("INSERT INTO district (code, name) VALUES (?, ?)")
                .params(district.code(), district.name())
                .update();
        jdbc.sql("INSERT INTO journal_head (district_code, sequence, hash, begun) VALUES (?, 0, ?, TRUE)")
                .params(district.code(), Sha256.NONE)
                .update();
        book.wrote(RecordKind.DISTRICT, district.code());
    }

    @Override
    public Optional<District> district(String code) {
        return jdbc.sql("SELECT code, name FROM district WHERE code = ?")
                .param(code)
                .query(JdbcDepartments::district)
                .optional();
    }

    @Override
    public List<District> districts() {
        return jdbc.sql("SELECT code, name FROM district ORDER BY code")
                .query(JdbcDepartments::district)
                .list();
    }

    @Override
    public void add(Department department) {
        jdbc.sql(DepartmentColumns.INSERT)
                .params(DepartmentColumns.of(department))
                .update();
        book.wrote(RecordKind.DEPARTMENT, department.id());
    }

    @Override
    public void change(Department department) {
        jdbc.sql("UPDATE department SET name = ?, short_name = ?, unit_group = ?, spelling = ?, merged_into = ?"
                        + " WHERE district_code = ? AND id = ?")
                .params(department.name(), department.shortName(), department.group(), department.spelling())
                .param(department.mergedInto())
                .params(department.districtCode(), department.id())
                .update();
        book.wrote(RecordKind.DEPARTMENT, department.id());
    }

    @Override
    public Optional<Department> find(String districtCode, long id) {
        return jdbc.sql(DepartmentColumns.SELECT + " AND id = ?")
                .params(districtCode, id)
                .query(DepartmentColumns::department)
                .optional();
    }

    @Override
    public List<Department> all(String districtCode) {
        return jdbc.sql(DepartmentColumns.SELECT + " ORDER BY name, id")
                .param(districtCode)
                .query(DepartmentColumns::department)
                .list();
    }

    private static District district(ResultSet row, int number) throws SQLException {
        return new District(row.getString("code"), row.getString("name"));
    }
}
