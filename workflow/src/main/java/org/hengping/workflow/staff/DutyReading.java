package org.hengping.workflow.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Particulars;
import org.hengping.core.organization.Role;
import org.hengping.workflow.duty.DutyRules;
import org.hengping.workflow.staff.StaffPlan.Step;
import org.hengping.workflow.staff.StaffPlan.Wish;
import org.jspecify.annotations.Nullable;

/** Holds the duties of a workbook against those of the district; a duty is matched by person, role, department and first day. */
final class DutyReading {

    private final StaffReading reading;
    private final StaffPlan plan;
    private final Set<String> logins;
    private final List<Department> departments;
    private final List<Wish> present;
    private final Map<String, List<Wish>> held = new HashMap<>();
    private final BiFunction<Wish, List<Duty>, Optional<Sentence>> rules;

    /**
     * @param logins known in the district or named in the workbook, in lower case
     * @param departments of the district, with those of the workbook
     * @param present the duties of the district, but those that were refused
     * @param rules what stands against a new duty, by what the person has
     */
    DutyReading(
            StaffReading reading,
            StaffPlan plan,
            Set<String> logins,
            List<Department> departments,
            List<Wish> present,
            BiFunction<Wish, List<Duty>, Optional<Sentence>> rules) {
        this.reading = reading;
        this.plan = plan;
        this.logins = logins;
        this.departments = departments;
        this.present = present;
        this.rules = rules;
        present.forEach(this::hold);
    }

    void duties(List<StaffLine> lines) {
        List<Wish> earlier = new ArrayList<>();
        for (StaffLine line : lines) {
            boolean untouched = untouched(line);
            boolean good = reading.cell(line, "登录名", true, this::known)
                    & reading.cell(line, "职责", true, DutyReading::role)
                    & (untouched || reading.cell(line, "部门", false, this::department))
                    & reading.cell(line, "起", true, DutyReading::day)
                    & reading.cell(line, "止", false, DutyReading::day);
            if (good && (untouched || agrees(line))) {
                fit(line, wish(line), earlier);
            }
        }
        keepsAdministrator(lines);
    }

    /** Says what is there already, even of a department that was merged since. */
    private boolean untouched(StaffLine line) {
        Optional<LocalDate> to = StaffChecks.day(line.text("止"));
        return present.stream()
                .anyMatch(one -> StaffReading.key(one.login()).equals(StaffReading.key(line.text("登录名")))
                        && StaffChecks.role(line.text("职责")).equals(Optional.of(one.role()))
                        && one.department().equals(line.text("部门"))
                        && StaffChecks.day(line.text("起")).equals(Optional.of(one.from()))
                        && (line.text("止").isEmpty() || to.equals(Optional.ofNullable(one.to()))));
    }

    private void fit(StaffLine line, Wish wish, List<Wish> earlier) {
        Optional<Wish> same = present.stream()
                .filter(one -> about(one, wish) && one.from().equals(wish.from()))
                .findFirst();
        Optional<Wish> other = meeting(wish, present);
        Optional<Wish> above = meeting(wish, earlier);
        if (above.isPresent()) {
            reading.wrong(line, "起", overlapping(above.get()));
        } else if (same.isPresent()) {
            Wish before = same.get();
            LocalDate to = wish.to() == null ? before.to() : wish.to();
            Optional<Sentence> longer = DutyRules.longer(before.to(), to);
            longer.ifPresent(why -> reading.wrong(line, "止", why));
            plan.duties.add(new Step<>(before, before.to(to)));
        } else if (other.isPresent()) {
            reading.wrong(line, "起", overlapping(other.get()));
        } else {
            rules.apply(wish, held(wish)).ifPresent(why -> reading.wrong(line, "职责", why));
            plan.duties.add(new Step<>(null, wish));
            hold(wish);
        }
        earlier.add(wish);
    }

    private static Optional<Wish> meeting(Wish wish, List<Wish> among) {
        return among.stream()
                .filter(one -> about(one, wish) && overlaps(one, wish))
                .findFirst();
    }

    /** What the person has, and what the rows above give. */
    private List<Duty> held(Wish wish) {
        List<Wish> own = held.getOrDefault(StaffReading.key(wish.login()), List.of());
        return IntStream.range(0, own.size())
                .mapToObj(number -> own.get(number).duty(number + 1))
                .toList();
    }

    private void hold(Wish wish) {
        held.computeIfAbsent(StaffReading.key(wish.login()), login -> new ArrayList<>())
                .add(wish);
    }

    private static Sentence overlapping(Wish other) {
        LocalDate to = other.to();
        return Sentence.of("import.overlaps", other.from(), to == null ? Sentence.of("admin.duty.open") : to);
    }

    /** A district is never without one of its administrators. */
    private void keepsAdministrator(List<StaffLine> lines) {
        Stream.of(Role.values()).filter(Role::administers).forEach(role -> keeps(role, lines));
    }

    private void keeps(Role role, List<StaffLine> lines) {
        List<Step<Wish>> ending = plan.duties.stream()
                .filter(step -> step.before() != null
                        && lasting(step.before(), role)
                        && step.after().to() != null)
                .toList();
        boolean remains = present.stream()
                .anyMatch(one -> lasting(one, role) && ending.stream().noneMatch(step -> one.equals(step.before())));
        if (!ending.isEmpty() && !remains) {
            Wish last = ending.getLast().after();
            lines.stream()
                    .filter(line -> StaffReading.key(line.text("登录名")).equals(StaffReading.key(last.login()))
                            && line.text("职责").equals(StaffChecks.word(role)))
                    .forEach(line -> reading.wrong(line, "止", Sentence.of("refusal.lastAdministrator", role)));
        }
    }

    private static boolean lasting(Wish duty, Role role) {
        return duty.role() == role && duty.to() == null && !duty.pending();
    }

    private boolean agrees(StaffLine line) {
        Optional<Sentence> why = StaffChecks.role(line.text("职责"))
                .flatMap(role -> Particulars.duty(role, !line.text("部门").isEmpty()));
        why.ifPresent(sentence -> reading.wrong(line, "部门", sentence));
        Optional<LocalDate> from = StaffChecks.day(line.text("起"));
        Optional<LocalDate> to = StaffChecks.day(line.text("止"));
        boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        if (backwards) {
            reading.wrong(line, "止", Sentence.of("refusal.endsBeforeItBegins", from.get(), to.get()));
        }
        return why.isEmpty() && !backwards;
    }

    private Wish wish(StaffLine line) {
        String department = line.text("部门");
        return new Wish(
                null,
                line.text("登录名"),
                StaffChecks.role(line.text("职责")).orElseThrow(),
                department.isEmpty() ? "" : named(department).getFirst().name(),
                StaffChecks.day(line.text("起")).orElseThrow(),
                StaffChecks.day(line.text("止")).orElse(null),
                false);
    }

    private Optional<Sentence> known(String login) {
        return wrong(logins.contains(StaffReading.key(login)), "import.nobody", login);
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

    private static boolean about(Wish one, Wish other) {
        return StaffReading.key(one.login()).equals(StaffReading.key(other.login()))
                && one.role() == other.role()
                && one.department().equals(other.department());
    }

    private static boolean overlaps(Wish one, Wish other) {
        return !before(one.to(), other.from()) && !before(other.to(), one.from());
    }

    private static boolean before(@Nullable LocalDate end, LocalDate begin) {
        return end != null && end.isBefore(begin);
    }

    private static Optional<Sentence> wrong(boolean right, String key, String found) {
        return right ? Optional.empty() : Optional.of(Sentence.of(key, found));
    }
}
