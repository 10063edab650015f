package org.hengping.core.organization;

import java.util.List;
import java.util.Optional;

/** The departments of the districts. */
public interface Departments {

    void add(District district);

    Optional<District> district(String code);

    List<District> districts();

    void add(Department department);

    /** Replaces what is kept about a department of the district. */
    void change(Department department);

    Optional<Department> find(String districtCode, long id);

    /** All departments of a district, by name; also those that were merged into others. */
    List<Department> all(String districtCode);
}
