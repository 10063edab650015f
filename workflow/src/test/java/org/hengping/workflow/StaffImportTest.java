package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengping.core.organization.Role;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.StaffImport.Count;
import org.hengping.workflow.StaffImport.FirstPassword;
import org.hengping.workflow.StaffImport.NewAccount;
import org.hengping.workflow.StaffImport.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(seen).isEqualTo(new Preview(List.of(), new Count(1, 0, 1), new Count(2, 0, 0), new Count(3, 0, 0)));
        assertThat(accounts)
                .containsExactly(
                        new NewAccount("zhang" + own, "张三", "plain"), new NewAccount("li" + own, "李四", "plain"));
        Roster.Member zhang = member("张三");
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

        assertThat(again).isEqualTo(new Preview(List.of(), new Count(0, 0, 2), new Count(0, 0, 2), new Count(0, 0, 3)));
        assertThat(again.nothingToDo()).isTrue();
    }

    @Test
    void the_template_of_today_changes_nothing() {
        List<Grid> template = imports.present(town.admin()).stream()
                .map(sheet -> sheet(
                        sheet.name(),
                        Stream.concat(Stream.of(sheet.heads()), sheet.rows().stream())
                                .map(row -> String.join("|", row))
                                .toArray(String[]::new)))
                .toList();

        Preview preview = imports.check(town.admin(), template);

        assertThat(preview)
                .isEqualTo(new Preview(List.of(), new Count(0, 0, 2), new Count(0, 0, 9), new Count(0, 0, 9)));
    }

    @Test
    void existing_rows_are_changed_and_empty_cells_leave_what_is_there() {
        carryOut(good(), imports.check(town.admin(), good()));
        List<Grid> workbook = List.of(
                sheet("部门", "名称|分组|简称", "某区民政局|民生|"),
                sheet("人员", "登录名|姓名|电话|邮箱", "ZHANG" + own + "||0731-1|"),
                sheet("职责", "登录名|职责|部门|起|止", "zhang" + own + "|填报人|区民政局|2026-01-01|2026-06-30"));

        Preview seen = imports.check(town.admin(), workbook);
        carryOut(workbook, seen);

        assertThat(seen).isEqualTo(new Preview(List.of(), new Count(0, 1, 0), new Count(0, 1, 0), new Count(0, 1, 0)));
        assertThat(member("张三").person().phone()).isEqualTo("0731-1");
        assertThat(member("张三").person().email()).isEqualTo("zhang@wangcheng.example");
        assertThat(member("张三").duties().getFirst().duty().to()).isEqualTo("2026-06-30");
        assertThat(OFFICE.get(Auditing.class).page(town.admin(), Auditing.Search.all(), 0, 4))
                .extracting(entry -> entry.what().key())
                .containsExactly(
                        "audit.import.done", "audit.duty.ended", "audit.person.phone", "audit.department.regrouped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            部门; |区档案馆|文化;                              部门!A2; import.required
            部门; 某区档案馆||;                                部门!B2; import.required
            部门; #REF!|区档案馆|;                             部门!A2; import.formula
            部门; 某区档案馆|#N/A|;                            部门!B2; import.formula
            人员; |王五||;                                     人员!A2; import.required
            人员; w|王五||;                                    人员!A2; particulars.login
            人员; wang wu|王五||;                              人员!A2; particulars.login
            人员; wangwu|||;                                   人员!B2; import.required
            人员; wangwu|王五|电话不详|;                       人员!C2; particulars.phone
            人员; wangwu|王五||wangwu.example;                 人员!D2; particulars.email
            人员; wangwu|王五|#VALUE!|;                        人员!C2; import.formula
            职责; |填报人|某区教育局|2026-01-01|;              职责!A2; import.required
            职责; nobody|填报人|某区教育局|2026-01-01|;        职责!A2; import.nobody
            职责; OWN|科员|某区教育局|2026-01-01|;             职责!B2; import.role
            职责; OWN|填报人|某区气象局|2026-01-01|;           职责!C2; import.noDepartment
            职责; OWN|填报人||2026-01-01|;                     职责!C2; particulars.duty.department
            职责; OWN|审计员|某区教育局|2026-01-01|;           职责!C2; particulars.duty.district
            职责; OWN|填报人|某区教育局||;                     职责!D2; import.required
            职责; OWN|填报人|某区教育局|2026-02-30|;           职责!D2; import.day
            职责; OWN|填报人|某区教育局|2026年3月|;            职责!D2; import.day
            职责; OWN|填报人|某区教育局|2026-01-01|以后;       职责!E2; import.day
            职责; OWN|填报人|某区教育局|2026-03-01|2026-02-01; 职责!E2; refusal.endsBeforeItBegins
            职责; OWN|填报人|某区妇女联合会|2021-01-01|;       职责!D2; import.overlaps
            职责; ADMIN|系统管理员||2020-01-01|2026-01-31;     职责!E2; refusal.lastAdministrator
            """)
    void a_mistake_is_said_by_its_cell(String sheet, String row, String cell, String key) {
        String line = (row + " ").replace("OWN", "填报人" + own).replace("ADMIN", "admin" + own);
        List<Grid> workbook = List.of(sheet(sheet, heads(sheet), line));

        Preview preview = imports.check(town.admin(), workbook);

        assertThat(preview.errors())
                .extracting(StaffImport.Located::cell, error -> error.what().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(cell, key));
        assertThatThrownBy(() -> carryOut(workbook, preview)).isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void all_mistakes_are_said_at_once_and_nothing_is_taken_over() {
        List<Grid> workbook = List.of(
                sheet("部门", heads("部门"), "某区民政局|区民政局|", "", "某区民政局|区民政局|", "|x|"),
                sheet("人员", heads("人员"), "zhao|赵六||", "ZHAO|赵七||", "qian|钱八|?|@"),
                sheet(
                        "职责",
                        heads("职责"),
                        "qian|填报人|区民政局|2026-01-01|",
                        "qian|填报人|区民政局|2026-02-01|",
                        "sun|填报人|区民政局|2026-01-01|"));

        Preview preview = imports.check(town.admin(), workbook);

        assertThat(preview.errors())
                .extracting(error -> error.cell() + " " + error.what().key())
                .containsExactly(
                        "部门!A4 import.twice",
                        "部门!A5 import.required",
                        "人员!A3 import.twice",
                        "人员!C4 particulars.phone",
                        "人员!D4 particulars.email",
                        "职责!D3 import.overlaps",
                        "职责!A4 import.nobody");
        assertThatThrownBy(() -> carryOut(workbook, preview)).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(OFFICE.get(Accounts.class).find("zhao")).isEmpty();
    }

    @Test
    void sheets_and_heads_are_looked_at_first() {
        assertThat(imports.check(town.admin(), List.of(sheet("Sheet1", "登录名|姓名")))
                        .errors())
                .extracting(error -> error.cell() + error.what().key())
                .containsExactly("import.noSheet");
        assertThat(imports.check(town.admin(), List.of(sheet("人员", "登录名|姓名|手机|姓名", "x|y|z|")))
                        .errors())
                .extracting(error -> error.cell() + " " + error.what().key())
                .containsExactly(
                        "人员!C1 import.headUnknown",
                        "人员!D1 import.headTwice",
                        "人员!A1 import.headMissing",
                        "人员!A1 import.headMissing");
    }

    @Test
    void a_login_of_another_district_and_a_merged_department_are_not_taken() {
        Town neighbours = OFFICE.town();
        String theirs = "填报人" + neighbours.federation().districtCode();
        long education = OFFICE.get(Roster.class).departments(town.admin()).stream()
                .filter(office -> office.department().name().equals("某区教育局"))
                .findFirst()
                .orElseThrow()
                .department()
                .id();
        OFFICE.get(Organizing.class)
                .merge(town.admin(), education, town.federation().id(), java.time.LocalDate.now());

        Preview preview = imports.check(
                town.admin(),
                List.of(
                        sheet("部门", heads("部门"), "某区教育局|区教育局|"),
                        sheet("人员", heads("人员"), theirs + "|某人||"),
                        sheet("职责", heads("职责"), "填报人" + own + "|填报人|某区教育局|2030-01-01|")));

        assertThat(preview.errors())
                .extracting(error -> error.cell() + " " + error.what().key())
                .containsExactly("部门!A2 import.merged", "人员!A2 refusal.loginTaken", "职责!C2 import.merged");
    }

    @Test
    void what_was_shown_is_what_is_done() {
        Preview seen = imports.check(town.admin(), good());
        OFFICE.get(Staffing.class).addDepartment(town.admin(), "某区民政局", "区民政局", "");

        assertThatThrownBy(() -> carryOut(good(), seen)).isInstanceOf(Refusal.Stale.class);
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

    private Roster.Member member(String name) {
        return OFFICE.get(Roster.class).people(town.admin()).stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Grid> good() {
        return List.of(
                sheet("部门", heads("部门"), "某区民政局|区民政局|社会事业", "某区教育局|区教育局|社会事业"),
                sheet(
                        "人员",
                        heads("人员"),
                        "zhang" + own + "|张三|0731-88071234转8|zhang@wangcheng.example",
                        "li" + own + "|李四||"),
                sheet(
                        "职责",
                        heads("职责"),
                        "zhang" + own + "|填报人|区民政局|2026年1月1日|",
                        "zhang" + own + "|部门负责人|某区民政局|2026/2/28|2099.12.31",
                        "li" + own + "|财政审核人||2026-01-01|"));
    }

    private static String heads(String sheet) {
        return Map.of("部门", "名称|简称|分组", "人员", "登录名|姓名|电话|邮箱", "职责", "登录名|职责|部门|起|止")
                .get(sheet);
    }

    private static Grid sheet(String name, String... rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split("\\|", -1);
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < texts.length; c++) {
                row.add(new Cell(r + 1, c + 1, texts[c]));
            }
            cells.add(row);
        }
        return new Grid(name, cells);
    }
}
