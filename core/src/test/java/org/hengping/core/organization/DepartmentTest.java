package org.hengping.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentTest {

    private final Department department = new Department(
            1, "430112", "望城区教育局", "区教育局", "社会事业", "wangchengqujiaoyuju wcqjyj qujiaoyuju qjyj 望城县教育局", null);

    @ParameterizedTest
    @ValueSource(strings = {"教育", "望城区教育局", "区教育", "jiaoyu", "JiaoYu", "jiao yu", "jyj", "WCQ", "望城县", "", "  "})
    void a_department_is_found_by_what_people_type(String typed) {
        assertThat(department.matches(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"民政", "minzheng", "mzj", "jyjq", "教育厅"})
    void a_department_is_not_found_by_something_else(String typed) {
        assertThat(department.matches(typed)).isFalse();
    }
}
