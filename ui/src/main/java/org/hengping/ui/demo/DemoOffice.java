package org.hengping.ui.demo;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Role;

/** One department of the demonstration with its people, and how far its form has come. */
record DemoOffice(Department department, long preparer, long head, long officer, int size, Story story) {

    /** Short name, name, letters for the logins, and group; the women's federation first. */
    static final List<String> NAMES = List.of(
            "区妇联|望城区妇女联合会|fl|党群",
            "区教育局|望城区教育局|jy|社会事业",
            "区民政局|望城区民政局|mz|社会事业",
            "区水利局|望城区水利局|sl|经济",
            "区司法局|望城区司法局|sf|政法",
            "区卫健局|望城区卫生健康局|wj|社会事业",
            "区住建局|望城区住房和城乡建设局|zj|经济",
            "区交通局|望城区交通运输局|jt|经济",
            "区农业农村局|望城区农业农村局|ny|经济",
            "区文旅体局|望城区文化旅游广电体育局|wl|社会事业",
            "区人社局|望城区人力资源和社会保障局|rs|社会事业",
            "区应急局|望城区应急管理局|yj|政法",
            "区市场监管局|望城区市场监督管理局|sc|经济",
            "区统计局|望城区统计局|tj|经济",
            "区医保局|望城区医疗保障局|yb|社会事业",
            "区退役军人局|望城区退役军人事务局|ty|社会事业",
            "区科工信局|望城区科技和工业信息化局|kg|经济",
            "区商务局|望城区商务局|sw|经济",
            "区行政审批局|望城区行政审批服务局|sp|政法",
            "区城管局|望城区城市管理和综合执法局|cg|经济",
            "团区委|共青团望城区委员会|tq|党群",
            "区残联|望城区残疾人联合会|cl|党群",
            "区档案馆|望城区档案馆|da|党群",
            "区总工会|望城区总工会|gh|党群");

    private static final List<Story> STORIES = List.of(
            Story.DRAFT,
            Story.WITH_HEAD,
            Story.RETURNED,
            Story.WITH_FINANCE,
            Story.WITH_FINANCE,
            Story.SECOND_VERSION,
            Story.APPROVED,
            Story.NOT_STARTED);

    static DemoOffice staffed(DemoAdministration.Bureau bureau, int index, long officer) {
        String[] name = NAMES.get(index).split("\\|");
        Department department = bureau.department(name[1], name[0], name[3]);
        String phone = "0731-8807%04d".formatted(index * 11);
        long preparer = bureau.person(index == 0 ? "preparer" : name[2] + "-preparer", name[0] + "填报人", phone);
        long head = bureau.person(index == 0 ? "head" : name[2] + "-head", name[0] + "负责人", phone);
        bureau.duty(preparer, Role.PREPARER, department);
        bureau.duty(head, Role.DEPARTMENT_HEAD, department);
        bureau.duty(officer, Role.FINANCE_OFFICER, department);
        return new DemoOffice(department, preparer, head, officer, index + 1, story(index + 1));
    }

    /** @param size tells the departments apart: 1 for the first */
    static Story story(int size) {
        return STORIES.get((size - 1) % STORIES.size());
    }

    /** The women's federation has the example, mistakes and all. */
    EvaluationForm form() {
        return size == 1 ? Example.womensFederation() : DemoForms.of(department.name(), department.shortName(), size);
    }
}
