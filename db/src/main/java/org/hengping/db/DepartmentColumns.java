package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.organization.Department;
import org.jspecify.annotations.Nullable;

/** The columns of a department, in one order for writing and reading. */
final class DepartmentColumns {

    private static final String ALL = "id, district_code, name, short_name, unit_group, spelling, merged_into";
    static final String SELECT = "SELECT " + ALL + " FROM department WHERE district_code = ?";
    static final String INSERT = "INSERT INTO department (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?)";

    private DepartmentColumns() {}

    static List<@Nullable Object> of(Department department) {
        return Arrays.asList(
                department.id(),
                department.districtCode(),
                department.name(),
                department.shortName(),
                department.group(),
                department.spelling(),
                department.mergedInto());
    }

    static Department department(ResultSet row, int number) throws SQLException {
        return new Department(
                row.getLong("id"),
                row.getString("district_code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("unit_group"),
                row.getString("spelling"),
                row.getObject("merged_into", Long.class));
    }
}
