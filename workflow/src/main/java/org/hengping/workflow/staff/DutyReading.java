package org.hengping.workflow.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Duty;
import org.hengping.workflow.duty.DutyRules;
import org.jspecify.annotations.Nullable;

/** Holds the duties of a workbook against those of the district; a duty is matched by person, role, department and first day. */
final class DutyReading {

    private final StaffErrors errors;
    private final StaffPlan plan;
    private final List<StaffDuty> present;
    private final Map<String, List<StaffDuty>> held = new HashMap<>();
    private final BiFunction<StaffDuty, List<Duty>, Optional<Sentence>> rules;

    /**
     * @param present the duties of the district, but those that were refused
     * @param rules what stands against a new duty, by what the person has
     */
    DutyReading(
            StaffErrors errors,
            StaffPlan plan,
            List<StaffDuty> present,
            BiFunction<StaffDuty, List<Duty>, Optional<Sentence>> rules) {
        this.errors = errors;
        this.plan = plan;
        this.present = present;
        this.rules = rules;
        present.forEach(this::hold);
    }

    void duties(List<StaffLine> lines, DutyCells cells) {
        List<StaffDuty> earlier = new ArrayList<>();
        for (StaffLine line : lines) {
            cells.read(line).ifPresent(wish -> {
                fit(line, wish, earlier);
                earlier.add(wish);
            });
        }
        new LastAdministrators(errors, plan, present).hold(lines);
    }

    private void fit(StaffLine line, StaffDuty wish, List<StaffDuty> earlier) {
        Optional<StaffDuty> above = meeting(wish, earlier);
        Optional<StaffDuty> same = present.stream()
                .filter(one -> one.about(wish) && one.from().equals(wish.from()))
                .findFirst();
        if (above.isPresent()) {
            errors.wrong(line, "起", overlapping(above.get()));
        } else if (same.isPresent()) {
            change(line, same.get(), wish.to());
        } else {
            begin(line, wish);
        }
    }

    /** @param to the last day in the row; {@code null} leaves the one there is */
    private void change(StaffLine line, StaffDuty before, @Nullable LocalDate to) {
        LocalDate last = to == null ? before.to() : to;
        DutyRules.longer(before.to(), last).ifPresent(why -> errors.wrong(line, "止", why));
        plan.duties.add(new PlanStep<>(before, before.to(last)));
    }

    private void begin(StaffLine line, StaffDuty wish) {
        Optional<StaffDuty> other = meeting(wish, present);
        if (other.isPresent()) {
            errors.wrong(line, "起", overlapping(other.get()));
            return;
        }
        rules.apply(wish, held(wish)).ifPresent(why -> errors.wrong(line, "职责", why));
        plan.duties.add(new PlanStep<>(null, wish));
        hold(wish);
    }

    private static Optional<StaffDuty> meeting(StaffDuty wish, List<StaffDuty> among) {
        return among.stream().filter(wish::meets).findFirst();
    }

    /** What the person has, and what the rows above give. */
    private List<Duty> held(StaffDuty wish) {
        List<StaffDuty> own = held.getOrDefault(StaffChecks.key(wish.login()), List.of());
        return IntStream.range(0, own.size())
                .mapToObj(number -> own.get(number).duty(number + 1))
                .toList();
    }

    private void hold(StaffDuty wish) {
        held.computeIfAbsent(StaffChecks.key(wish.login()), login -> new ArrayList<>())
                .add(wish);
    }

    private static Sentence overlapping(StaffDuty other) {
        LocalDate to = other.to();
        return Sentence.of("import.overlaps", other.from(), to == null ? Sentence.of("admin.duty.open") : to);
    }
}
