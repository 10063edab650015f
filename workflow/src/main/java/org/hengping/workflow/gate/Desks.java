package org.hengping.workflow.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/** On whose desk a form lies today, by the duties and delegations in force. The gate, the lists and the board ask the same question here. */
public final class Desks {

    /** Those of the district as a whole are under 0. */
    private final Map<Long, List<DutyHolder>> byDepartment = new LinkedHashMap<>();

    private final List<DutyHolder> holders;

    public Desks(List<DutyHolder> holders) {
        this.holders = List.copyOf(holders);
        holders.forEach(holder -> byDepartment
                .computeIfAbsent(department(holder), id -> new ArrayList<>())
                .add(holder));
    }

    public static Desks today(People people, String districtCode, Clock clock) {
        return new Desks(people.holders(districtCode, LocalDate.now(clock)));
    }

    /** Who can do the next act on it. */
    public List<Person> of(SelfEvaluation evaluation) {
        return people(seats(evaluation.stage(), evaluation.departmentId(), evaluation.reviewerId()));
    }

    /** Who holds the role for it. */
    public List<Person> of(Role role, SelfEvaluation evaluation) {
        return people(seats(role, evaluation.departmentId(), evaluation.reviewerId()));
    }

    /** Who sits at the desk of a stage, one entry for each person; own duties come before those of absent people. */
    public List<DutyHolder> seats(Stage stage, long departmentId, @Nullable Long reviewerId) {
        return seats(role(stage), departmentId, reviewerId);
    }

    /** The role whose desk a stage is. */
    public static Role role(Stage stage) {
        return switch (stage) {
            case DRAFT -> Role.PREPARER;
            case HEAD_REVIEW -> Role.DEPARTMENT_HEAD;
            case FINANCE_REVIEW, APPROVED, DISCLOSED -> Role.FINANCE_OFFICER;
        };
    }

    /** All seats of a person at the desk of a role: an own duty first, then those of absent people. */
    public List<DutyHolder> seats(Role role, SelfEvaluation evaluation, long personId) {
        return atDesk(role, evaluation.departmentId(), evaluation.reviewerId()).stream()
                .filter(holder -> holder.person().id() == personId)
                .toList();
    }

    /** All seats of all finance officers. */
    List<DutyHolder> officers() {
        return holding(Role.FINANCE_OFFICER, holders, holder -> true);
    }

    /** All seats of a person as finance officer, for whichever departments. */
    public List<DutyHolder> officerSeats(long personId) {
        return holding(Role.FINANCE_OFFICER, holders, holder -> holder.person().id() == personId);
    }

    /** Those whose own duty it is, without those who act for them. */
    public List<Person> owners(Role role, long departmentId) {
        return people(holding(
                role, byDepartment.getOrDefault(departmentId, List.of()), holder -> holder.onBehalfOf() == null));
    }

    /** Whether a seat of an officer is that of somebody who serves the department, or acts for somebody who does. */
    public boolean partial(DutyHolder seat, long departmentId) {
        return serves(seat.person().id(), departmentId) || serves(whose(seat), departmentId);
    }

    /** Whether the person works in an office of the district, and has no part in administering, reviewing or auditing. */
    public boolean within(long personId) {
        return holds(personId, Role.PREPARER, Role.DEPARTMENT_HEAD)
                && holders.stream()
                        .filter(holder -> holder.person().id() == personId)
                        .allMatch(holder -> inOffice(holder.duty().role()));
    }

    private static boolean inOffice(Role role) {
        return role == Role.PREPARER || role == Role.DEPARTMENT_HEAD;
    }

    /** By whose authority somebody acts who sits there. */
    public static Hand hand(DutyHolder seat) {
        return Hand.of(seat.person(), seat.onBehalfOf());
    }

    /** Whether the person may know of it: people of its department, and finance and audit of its district. */
    public boolean known(long personId, SelfEvaluation evaluation) {
        return holders.stream()
                .filter(holder -> holder.person().id() == personId)
                .anyMatch(holder -> switch (holder.duty().role()) {
                    case PREPARER, DEPARTMENT_HEAD -> department(holder) == evaluation.departmentId();
                    case FINANCE_OFFICER, AUDITOR -> true;
                    case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR -> false;
                });
    }

    /** Whether the person prepares or endorses for the department, in an own duty or for somebody absent. */
    public boolean serves(long personId, long departmentId) {
        return byDepartment.getOrDefault(departmentId, List.of()).stream()
                .filter(holder -> holder.person().id() == personId)
                .map(holder -> holder.duty().role())
                .anyMatch(Desks::inOffice);
    }

    public boolean holds(long personId, Role... roles) {
        return Stream.of(roles).anyMatch(role -> holders.stream()
                .anyMatch(holder ->
                        holder.duty().role() == role && holder.person().id() == personId));
    }

    private List<DutyHolder> seats(Role role, long departmentId, @Nullable Long reviewerId) {
        Map<Long, DutyHolder> seats = new LinkedHashMap<>();
        atDesk(role, departmentId, reviewerId)
                .forEach(holder -> seats.putIfAbsent(holder.person().id(), holder));
        return List.copyOf(seats.values());
    }

    /** For finance whoever took it over, else the responsible officers, else those of the whole district. */
    List<DutyHolder> atDesk(Role role, long departmentId, @Nullable Long reviewerId) {
        List<DutyHolder> own = holding(role, byDepartment.getOrDefault(departmentId, List.of()), holder -> true);
        if (role != Role.FINANCE_OFFICER) {
            return own;
        }
        List<DutyHolder> taken =
                reviewerId == null ? List.of() : holding(role, holders, holder -> whose(holder) == reviewerId);
        if (!taken.isEmpty()) {
            return taken;
        }
        return own.isEmpty() ? holding(role, byDepartment.getOrDefault(0L, List.of()), holder -> true) : own;
    }

    private static List<DutyHolder> holding(Role role, List<DutyHolder> among, Predicate<DutyHolder> which) {
        return among.stream()
                .filter(holder -> holder.duty().role() == role)
                .filter(which)
                .toList();
    }

    private static List<Person> people(List<DutyHolder> seats) {
        return seats.stream().map(DutyHolder::person).toList();
    }

    private static long department(DutyHolder holder) {
        Long id = holder.duty().departmentId();
        return id == null ? 0 : id;
    }

    /** The person whose duty it is. */
    public static long whose(DutyHolder holder) {
        return holder.onBehalfOf() == null
                ? holder.person().id()
                : holder.onBehalfOf().id();
    }
}
