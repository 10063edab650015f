package org.hengping.workflow.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.office.Accounts;
import org.hengping.workflow.office.Organizing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake in a workbook is said by its cell, all at once, and nothing of it is taken over. */
class StaffImportMistakesTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final StaffImport imports = OFFICE.get(StaffImport.class);
    private final String own = town.federation().districtCode();

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
            职责; ADMIN|安全管理员||2020-01-01|2026-01-31;     职责!E2; refusal.lastAdministrator
            职责; ADMIN|财政审核人||2026-01-01|;              职责!B2; refusal.ownDuty
            职责; OWN|审计员||2026-01-01|;                    职责!B2; refusal.apart
            """)
    void a_mistake_is_said_by_its_cell(String sheet, String row, String cell, String key) {
        String line = (row + " ").replace("OWN", "填报人" + own).replace("ADMIN", "管理员" + own);
        List<Grid> workbook = List.of(Workbooks.sheet(sheet, Workbooks.heads(sheet), line));

        Preview preview = imports.check(town.admin(), workbook);

        assertThat(preview.errors())
                .extracting(Located::cell, error -> error.what().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(cell, key));
        assertThatThrownBy(() -> imports.carryOut(
                        town.admin(), workbook, preview, () -> new FirstPassword("plain", "{noop}plain")))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void all_mistakes_are_said_at_once_and_nothing_is_taken_over() {
        List<Grid> workbook = List.of(
                Workbooks.sheet("部门", Workbooks.heads("部门"), "某区民政局|区民政局|", "", "某区民政局|区民政局|", "|x|"),
                Workbooks.sheet("人员", Workbooks.heads("人员"), "zhao|赵六||", "ZHAO|赵七||", "qian|钱八|?|@"),
                Workbooks.sheet(
                        "职责",
                        Workbooks.heads("职责"),
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
        assertThatThrownBy(() -> imports.carryOut(
                        town.admin(), workbook, preview, () -> new FirstPassword("plain", "{noop}plain")))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(OFFICE.get(Accounts.class).find("zhao")).isEmpty();
    }

    @Test
    void sheets_and_heads_are_looked_at_first() {
        assertThat(imports.check(town.admin(), List.of(Workbooks.sheet("Sheet1", "登录名|姓名")))
                        .errors())
                .extracting(error -> error.cell() + error.what().key())
                .containsExactly("import.noSheet");
        assertThat(imports.check(town.admin(), List.of(Workbooks.sheet("人员", "登录名|姓名|手机|姓名", "x|y|z|")))
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
                .merge(town.admin(), education, town.federation().id(), OfficeDay.TODAY);

        Preview preview = imports.check(
                town.admin(),
                List.of(
                        Workbooks.sheet("部门", Workbooks.heads("部门"), "某区教育局|区教育局|"),
                        Workbooks.sheet("人员", Workbooks.heads("人员"), theirs + "|某人||"),
                        Workbooks.sheet("职责", Workbooks.heads("职责"), "填报人" + own + "|填报人|某区教育局|2030-01-01|")));

        assertThat(preview.errors())
                .extracting(error -> error.cell() + " " + error.what().key())
                .containsExactly("部门!A2 import.merged", "人员!A2 refusal.loginTaken", "职责!C2 import.merged");
    }
}
