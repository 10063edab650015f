package org.hengping.workflow.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.organization.Role;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.audit.AuditSearch;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.duty.RosterMember;
import org.hengping.workflow.office.Accounts;
import org.hengping.workflow.office.Organizing;
import org.hengping.workflow.office.Staffing;
import org.junit.jupiter.api.Test;

/** A workbook is taken over whole or not at all, and every mistake is said by its cell. */
class StaffImportTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final StaffImport imports = OFFICE.get(StaffImport.class);
    private final String own = town.federation().districtCode();

    @Test
    void a_good_workbook_makes_departments_people_and_duties() {
        List<Grid> workbook = good();

        Preview seen = imports.check(town.admin(), workbook);
        List<NewAccount> accounts = carryOut(workbook, seen);

        assertThat(counts(seen)).containsExactly(new Count(1, 0, 1), new Count(2, 0, 0), new Count(3, 0, 0));
        assertThat(accounts)
                .containsExactly(
                        new NewAccount("zhang" + own, "张三", "plain"), new NewAccount("li" + own, "李四", "plain"));
        RosterMember zhang = member("张三");
        assertThat(zhang.person().phone()).isEqualTo("0731-88071234转8");
        assertThat(zhang.person().email()).isEqualTo("zhang@wangcheng.example");
        assertThat(zhang.duties())
                .extracting(held -> held.duty().role() + " " + held.duty().from() + " "
                        + held.duty().to())
                .containsExactly("PREPARER 2026-01-01 null", "DEPARTMENT_HEAD 2026-02-28 2099-12-31");
        assertThat(OFFICE.get(Roster.class).departments(town.admin()))
                .filteredOn(office -> office.department().matches("minzheng"))
                .extracting(office -> office.department().group())
                .containsExactly("社会事业");
        assertThat(OFFICE.get(Accounts.class).find("ZHANG" + own).orElseThrow().mustChange())
                .isTrue();
    }

    @Test
    void the_same_workbook_again_changes_nothing() {
        carryOut(good(), imports.check(town.admin(), good()));

        Preview again = imports.check(town.admin(), good());

        assertThat(counts(again)).containsExactly(new Count(0, 0, 2), new Count(0, 0, 2), new Count(0, 0, 3));
        assertThat(again.nothingToDo()).isTrue();
    }

    @Test
    void the_template_of_today_changes_nothing() {
        Preview preview = imports.check(town.admin(), template());

        assertThat(counts(preview)).containsExactly(new Count(0, 0, 2), new Count(0, 0, 9), new Count(0, 0, 10));
    }

    @Test
    void after_a_merge_the_template_changes_nothing_and_rows_of_an_earlier_one_stand_as_they_are() {
        Grid earlier = template().getLast();
        long education = OFFICE.get(Roster.class).departments(town.admin()).stream()
                .map(office -> office.department().id())
                .filter(id -> id != town.federation().id())
                .findFirst()
                .orElseThrow();
        OFFICE.get(Organizing.class)
                .merge(town.admin(), education, town.federation().id(), OfficeDay.TODAY);

        List<Grid> template = template();
        Preview of = imports.check(town.admin(), template);
        Preview kept = imports.check(town.admin(), List.of(earlier));

        assertThat(template.getLast().rows()).hasSizeLessThan(earlier.rows().size());
        assertThat(of.errors()).isEmpty();
        assertThat(of.departments()).isEqualTo(new Count(0, 0, 1));
        assertThat(of.nothingToDo()).isTrue();
        assertThat(kept.errors()).isEmpty();
        assertThat(List.of(kept.departments(), kept.people(), kept.duties()))
                .containsExactly(new Count(0, 0, 0), new Count(0, 0, 0), new Count(0, 0, 10));
    }

    @Test
    void existing_rows_are_changed_and_empty_cells_leave_what_is_there() {
        carryOut(good(), imports.check(town.admin(), good()));
        List<Grid> workbook = List.of(
                Workbooks.sheet("部门", "名称|分组|简称", "某区民政局|民生|"),
                Workbooks.sheet("人员", "登录名|姓名|电话|邮箱", "ZHANG" + own + "||0731-1|"),
                Workbooks.sheet("职责", "登录名|职责|部门|起|止", "zhang" + own + "|填报人|区民政局|2026-01-01|2026-06-30"));

        Preview seen = imports.check(town.admin(), workbook);
        carryOut(workbook, seen);

        assertThat(counts(seen)).containsExactly(new Count(0, 1, 0), new Count(0, 1, 0), new Count(0, 1, 0));
        assertThat(member("张三").person().phone()).isEqualTo("0731-1");
        assertThat(member("张三").person().email()).isEqualTo("zhang@wangcheng.example");
        assertThat(member("张三").duties().getFirst().duty().to()).isEqualTo("2026-06-30");
        assertThat(OFFICE.get(Auditing.class).page(town.admin(), AuditSearch.all(), 0, 4))
                .extracting(entry -> entry.what().key())
                .containsExactly(
                        "audit.import.done", "audit.duty.ended", "audit.person.phone", "audit.department.regrouped");
    }

    @Test
    void what_was_shown_is_what_is_done() {
        Preview seen = imports.check(town.admin(), good());
        OFFICE.get(Staffing.class).addDepartment(town.admin(), "某区民政局", "区民政局", "");

        assertThatThrownBy(() -> carryOut(good(), seen)).isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void a_row_that_would_overwrite_something_newer_is_not_what_was_shown() {
        List<Grid> workbook = List.of(Workbooks.sheet("人员", "登录名|姓名|电话|邮箱", "填报人" + own + "||0731-1|"));
        Preview seen = imports.check(town.admin(), workbook);
        OFFICE.get(Staffing.class).changePerson(town.admin(), town.preparer(), "填报人" + own, "填报人", "0731-2", "");

        assertThat(counts(imports.check(town.admin(), workbook))).isEqualTo(counts(seen));
        assertThatThrownBy(() -> carryOut(workbook, seen)).isInstanceOf(Refusal.Stale.class);
        assertThat(member("填报人").person().phone()).isEqualTo("0731-2");
    }

    @Test
    void only_administrators_import() {
        for (long by : List.of(town.preparer(), town.head(), town.officer(), town.auditor())) {
            assertThatThrownBy(() -> imports.check(by, good())).isInstanceOf(Refusal.NotPermitted.class);
            assertThatThrownBy(() -> imports.present(by)).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(member("填报人").inForce().getFirst().duty().role()).isEqualTo(Role.PREPARER);
    }

    private List<NewAccount> carryOut(List<Grid> workbook, Preview seen) {
        return imports.carryOut(town.admin(), workbook, seen, () -> new FirstPassword("plain", "{noop}plain"));
    }

    private static List<Count> counts(Preview preview) {
        assertThat(preview.errors()).isEmpty();
        return List.of(preview.departments(), preview.people(), preview.duties());
    }

    private RosterMember member(String name) {
        return OFFICE.get(Roster.class).people(town.admin()).stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Grid> template() {
        return imports.present(town.admin()).stream()
                .map(sheet -> Workbooks.sheet(
                        sheet.name(),
                        Stream.concat(Stream.of(sheet.heads()), sheet.rows().stream())
                                .map(row -> String.join("|", row))
                                .toArray(String[]::new)))
                .toList();
    }

    private List<Grid> good() {
        return List.of(
                Workbooks.sheet("部门", Workbooks.heads("部门"), "某区民政局|区民政局|社会事业", "某区教育局|区教育局|社会事业"),
                Workbooks.sheet(
                        "人员",
                        Workbooks.heads("人员"),
                        "zhang" + own + "|张三|0731-88071234转8|zhang@wangcheng.example",
                        "li" + own + "|李四||"),
                Workbooks.sheet(
                        "职责",
                        Workbooks.heads("职责"),
                        "zhang" + own + "|填报人|区民政局|2026年1月1日|",
                        "zhang" + own + "|部门负责人|某区民政局|2026/2/28|2099.12.31",
                        "li" + own + "|财政审核人||2026-01-01|"));
    }
}
