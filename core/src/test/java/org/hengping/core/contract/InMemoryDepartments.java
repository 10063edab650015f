package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;

final class InMemoryDepartments implements Departments {

    private final List<District> districts = new ArrayList<>();
    private final List<Department> departments = new ArrayList<>();

    @Override
    public void add(District district) {
        districts.add(district);
    }

    @Override
    public Optional<District> district(String code) {
        return districts.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public List<District> districts() {
        return districts.stream().sorted(Comparator.comparing(District::code)).toList();
    }

    @Override
    public void add(Department department) {
        departments.add(department);
    }

    @Override
    public void change(Department department) {
        departments.replaceAll(one -> one.id() == department.id() ? department : one);
    }

    @Override
    public Optional<Department> find(String districtCode, long id) {
        return all(districtCode).stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public List<Department> all(String districtCode) {
        return departments.stream()
                .filter(one -> one.districtCode().equals(districtCode))
                .sorted(Comparator.comparing(Department::name))
                .toList();
    }
}
