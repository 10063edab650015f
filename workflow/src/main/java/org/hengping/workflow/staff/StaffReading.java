package org.hengping.workflow.staff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Particulars;
import org.hengping.core.organization.Person;
import org.hengping.workflow.office.Organizing;
import org.hengping.workflow.office.Pinyin;
import org.jspecify.annotations.Nullable;

/**
 * Holds the departments and people of a workbook against those of the district. A row is matched by the department's name or the login;
 * an empty cell leaves what is there.
 */
final class StaffReading {

    private final StaffErrors errors;
    private final StaffPlan plan;
    private final String district;

    StaffReading(StaffErrors errors, StaffPlan plan, String district) {
        this.errors = errors;
        this.plan = plan;
        this.district = district;
    }

    void departments(List<StaffLine> lines, List<Department> present) {
        Map<String, Department> byName = present.stream().collect(toMap(Department::name, identity()));
        Map<String, Integer> seen = new HashMap<>();
        for (StaffLine line : lines) {
            String name = line.text("名称");
            Department before = byName.get(name);
            if (before != null && !before.standing()) {
                errors.wrong(line, "名称", Sentence.of("import.merged", name));
            }
            boolean good = errors.cell(line, "名称", true, Particulars::department)
                    & errors.cell(line, "简称", before == null, Particulars::name)
                    & errors.cell(line, "分组", false, Particulars::group)
                    & once(line, "名称", name, seen);
            if (good) {
                plan.departments.add(new PlanStep<>(before, department(line, before)));
            }
        }
    }

    /** @param elsewhere the person of another district who has a login */
    void people(List<StaffLine> lines, List<Person> present, Function<String, Optional<Person>> elsewhere) {
        Map<String, Person> byLogin = present.stream().collect(toMap(one -> StaffChecks.key(one.login()), identity()));
        Map<String, Integer> seen = new HashMap<>();
        for (StaffLine line : lines) {
            String login = line.text("登录名");
            Person before = byLogin.get(StaffChecks.key(login));
            boolean good = errors.cell(line, "登录名", true, Particulars::login)
                    & errors.cell(line, "姓名", before == null, Particulars::name)
                    & errors.cell(line, "电话", false, Particulars::phone)
                    & errors.cell(line, "邮箱", false, Particulars::email)
                    & once(line, "登录名", StaffChecks.key(login), seen);
            if (good && before == null && elsewhere.apply(login).isPresent()) {
                errors.wrong(line, "登录名", Sentence.of("refusal.loginTaken", login));
            } else if (good) {
                plan.people.add(new PlanStep<>(before, person(line, before)));
            }
        }
    }

    private boolean once(StaffLine line, String column, String key, Map<String, Integer> seen) {
        Integer first = key.isEmpty() ? null : seen.putIfAbsent(key, line.row());
        if (first != null) {
            errors.wrong(line, column, Sentence.of("import.twice", line.text(column), first));
        }
        return first == null;
    }

    private Department department(StaffLine line, @Nullable Department before) {
        String name = line.text("名称");
        String shortName = line.text("简称");
        String group = line.text("分组");
        if (before == null) {
            return new Department(0, district, name, shortName, group, Pinyin.of(name, shortName), null);
        }
        Department after =
                Organizing.renamed(before, name, or(shortName, before.shortName()), or(group, before.group()));
        boolean same =
                after.shortName().equals(before.shortName()) && after.group().equals(before.group());
        return same ? before : after;
    }

    private Person person(StaffLine line, @Nullable Person before) {
        return before == null
                ? new Person(0, district, line.text("登录名"), line.text("姓名"), line.text("电话"), line.text("邮箱"))
                : new Person(
                        before.id(),
                        before.districtCode(),
                        before.login(),
                        or(line.text("姓名"), before.name()),
                        or(line.text("电话"), before.phone()),
                        or(line.text("邮箱"), before.email()));
    }

    private static String or(String text, String before) {
        return text.isEmpty() ? before : text;
    }
}
