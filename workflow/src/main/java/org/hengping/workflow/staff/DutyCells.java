package org.hengping.workflow.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Particulars;

/** Makes a duty of a row of a workbook, where its cells say one: 李芳 填报人 区妇联 2026-01-01. */
final class DutyCells {

    private final StaffErrors errors;
    private final Set<String> logins;
    private final List<Department> departments;
    private final List<StaffDuty> present;

    /**
     * @param logins known in the district or named in the workbook, in lower case
     * @param departments of the district, with those of the workbook
     * @param present the duties of the district, but those that were refused
     */
    DutyCells(StaffErrors errors, Set<String> logins, List<Department> departments, List<StaffDuty> present) {
        this.errors = errors;
        this.logins = logins;
        this.departments = departments;
        this.present = present;
    }

    /** Empty where something is wrong with the row; it is among the errors then. */
    Optional<StaffDuty> read(StaffLine line) {
        boolean untouched = untouched(line);
        boolean good = errors.cell(line, "登录名", true, this::known)
                & errors.cell(line, "职责", true, DutyCells::role)
                & (untouched || errors.cell(line, "部门", false, this::department))
                & errors.cell(line, "起", true, DutyCells::day)
                & errors.cell(line, "止", false, DutyCells::day);
        return good && (untouched || agrees(line)) ? Optional.of(wish(line)) : Optional.empty();
    }

    /** Says what is there already, even of a department that was merged since. */
    private boolean untouched(StaffLine line) {
        Optional<LocalDate> to = StaffChecks.day(line.text("止"));
        return present.stream()
                .anyMatch(one -> StaffChecks.key(one.login()).equals(StaffChecks.key(line.text("登录名")))
                        && StaffChecks.role(line.text("职责")).equals(Optional.of(one.role()))
                        && one.department().equals(line.text("部门"))
                        && StaffChecks.day(line.text("起")).equals(Optional.of(one.from()))
                        && (line.text("止").isEmpty() || to.equals(Optional.ofNullable(one.to()))));
    }

    private boolean agrees(StaffLine line) {
        Optional<Sentence> why = StaffChecks.role(line.text("职责"))
                .flatMap(role -> Particulars.duty(role, !line.text("部门").isEmpty()));
        why.ifPresent(sentence -> errors.wrong(line, "部门", sentence));
        Optional<LocalDate> from = StaffChecks.day(line.text("起"));
        Optional<LocalDate> to = StaffChecks.day(line.text("止"));
        boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        if (backwards) {
            errors.wrong(line, "止", Sentence.of("refusal.endsBeforeItBegins", from.get(), to.get()));
        }
        return why.isEmpty() && !backwards;
    }

    private StaffDuty wish(StaffLine line) {
        String department = line.text("部门");
        return new StaffDuty(
                null,
                line.text("登录名"),
                StaffChecks.role(line.text("职责")).orElseThrow(),
                department.isEmpty() ? "" : named(department).getFirst().name(),
                StaffChecks.day(line.text("起")).orElseThrow(),
                StaffChecks.day(line.text("止")).orElse(null),
                false);
    }

    private Optional<Sentence> known(String login) {
        return wrong(logins.contains(StaffChecks.key(login)), "import.nobody", login);
    }

    private static Optional<Sentence> role(String word) {
        return wrong(StaffChecks.role(word).isPresent(), "import.role", word);
    }

    private static Optional<Sentence> day(String text) {
        return wrong(StaffChecks.day(text).isPresent(), "import.day", text);
    }

    private Optional<Sentence> department(String name) {
        List<Department> named = named(name);
        if (named.size() == 1 && !named.getFirst().standing()) {
            return Optional.of(Sentence.of("import.merged", name));
        }
        return wrong(named.size() == 1, named.isEmpty() ? "import.noDepartment" : "import.ambiguous", name);
    }

    /** By name; where no name is like it, by short name among those that stand. */
    private List<Department> named(String name) {
        List<Department> exactly = by(Department::name, name);
        return exactly.isEmpty()
                ? by(Department::shortName, name).stream()
                        .filter(Department::standing)
                        .toList()
                : exactly;
    }

    private List<Department> by(Function<Department, String> what, String name) {
        return departments.stream().filter(one -> what.apply(one).equals(name)).toList();
    }

    private static Optional<Sentence> wrong(boolean right, String key, String found) {
        return right ? Optional.empty() : Optional.of(Sentence.of(key, found));
    }
}
