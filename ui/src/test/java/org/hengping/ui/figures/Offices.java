package org.hengping.ui.figures;

import java.util.List;
import org.hengping.ui.figures.Office.OfficeRow;

/** Six departments whose forms have nothing wrong. The first row of each counts something, the second is a rate, the third misses its target. */
final class Offices {

    private Offices() {}

    static List<Office> all() {
        return List.of(library(), health(), farming(), culture(), roads(), schools());
    }

    private static Office library() {
        return office(
                "某区图书馆",
                "保障读者借阅，组织全民阅读。",
                "120",
                "114",
                out("数量指标", "举办读者讲座场次", "≥24场", "26场", "举办读者讲座不少于24场", "全年举办读者讲座26场"),
                out("质量指标", "图书编目合格率", "≥98%", "99%", "图书编目合格率达到98%以上", "新书编目2000册，合格1980册，合格率99%"),
                missed("采购新书", "≥2200册", "1980册", "9.00", "出版社延迟到货", "采购新书2200册以上", "采购新书1980册"),
                out("时效指标", "全年开放天数", "≥330天", "340天", "全年开放330天以上", "全年开放天数340天"),
                cost("讲座单场成本控制", "≤0.5万元", "0.48万元"),
                good("社会效益指标", "到馆读者人次", "≥12万人次", "12.6万人次", "到馆读者12万人次以上", "到馆读者12.6万人次"),
                good("可持续影响指标", "读者志愿队伍稳定", "≥60人", "64人", "稳定读者志愿队伍60人", "读者志愿队伍共64人"));
    }

    private static Office health() {
        return office(
                "某区疾病预防控制中心",
                "传染病监测和免疫规划。",
                "860.5",
                "860.5",
                out("数量指标", "开展健康教育宣讲", "不少于40场", "45场", "健康教育宣讲40场以上", "深入社区开展健康教育宣讲45场"),
                out("质量指标", "疫苗冷链合格率", "=100%", "100%", "疫苗冷链合格率保持100%", "抽查冷链设备50台，合格50台，合格率100%"),
                missed("慢病随访管理人数", "≥5000人", "4500人", "9.00", "街道人员调整", "慢病随访管理5000人", "慢病随访管理4500人"),
                out("时效指标", "疫情报告及时率", "≥95%", "97.5%", "疫情报告及时率95%以上", "疫情报告及时率97.5%"),
                cost("检测试剂采购成本", "不超过90万元", "86.2万元"),
                good("社会效益指标", "适龄儿童接种率", "≥90%", "95.2%", "适龄儿童接种率达到90%", "适龄儿童接种率达95.2%"),
                good("生态效益指标", "医疗废物无害化处置", "≥12吨", "12.4吨", "医疗废物无害化处置12吨", "医疗废物无害化处置12.4吨"));
    }

    private static Office farming() {
        return office(
                "某县农业农村局",
                "指导农业生产和农村建设。",
                "3200",
                "3040",
                out("数量指标", "高标准农田改造面积", "≥1.2万亩", "1.25万亩", "高标准农田改造1.2万亩", "完成高标准农田改造1.25万亩"),
                out("质量指标", "工程验收合格率", "≥95%", "96.67%", "农田工程验收合格率95%以上", "工程验收项目30个，合格29个，合格率96.67%"),
                missed("培训高素质农民", "300人次", "270人次", "9.00", "汛期停课", "培训高素质农民300人次", "培训高素质农民270人次"),
                out("时效指标", "秋播前机耕道完工率", "≥90%", "92%", "秋播前机耕道完工", "机耕道完工率92%"),
                cost("亩均改造成本", "≤1600元", "1580元"),
                good("经济效益指标", "粮食亩产增加", "≥35公斤", "38公斤", "粮食亩产增加35公斤", "粮食亩产增加38公斤"),
                good("生态效益指标", "秸秆综合利用率", "90%以上", "93%", "秸秆综合利用率90%以上", "秸秆综合利用率93%"));
    }

    private static Office culture() {
        return office(
                "某区文化馆",
                "群众文化活动和非遗保护。",
                "86.4",
                "80.04",
                out("数量指标", "组织送戏下乡演出", "≥60场", "62场", "送戏下乡演出60场", "组织送戏下乡演出62场"),
                out("质量指标", "馆藏普查完成率", "≥90%", "95%", "馆藏普查完成90%以上", "应普查藏品400件，已普查380件，普查率95%"),
                missed("培训业余文艺骨干", "200人次", "180人次", "9.00", "排练场地维修", "业余文艺骨干培训200人次", "培训业余文艺骨干180人次"),
                out("时效指标", "非遗项目申报完成", "6个", "6个", "申报非遗项目6个", "完成非遗项目申报6个"),
                cost("单场演出补贴标准", "≤0.8万元", "0.75万元"),
                good("社会效益指标", "惠民演出观众人次", "3万人次以上", "3.2万人次", "惠民演出观众3万人次", "惠民演出观众3.2万人次"),
                good("可持续影响指标", "传习所长期开放", "长期坚持", "按要求完成并长期坚持", "传习所长期开放", "传习所免费开放"));
    }

    private static Office roads() {
        return office(
                "某区市政养护所",
                "城区道路、桥梁和路灯养护。",
                "1530",
                "1530",
                out("数量指标", "沥青路面维修面积", "≥4.5万平方米", "4.62万平方米", "沥青路面维修4.5万平方米", "沥青路面维修面积4.62万平方米"),
                out("质量指标", "路灯亮灯率", "≥98%", "98.5%", "路灯亮灯率98%以上", "抽查路灯200盏，亮灯197盏，亮灯率98.5%"),
                missed("更换检查井盖", "≥300套", "270套", "9.00", "部分路段让位于地铁施工", "更换检查井盖300套", "更换检查井盖270套"),
                out("时效指标", "道路抢修到场时间", "≤30分钟", "28分钟", "道路抢修30分钟到场", "道路抢修平均到场28分钟"),
                cost("冷补料采购成本", "≤45万元", "44.1万元"),
                good("社会效益指标", "市民投诉办结率", "≥98%", "99%", "市民投诉办结率98%", "受理市民投诉300件，办结297件，办结率99%"),
                good("可持续影响指标", "养护巡查制度健全", "健全", "健全", "健全养护巡查制度", "养护巡查做到每日一巡"));
    }

    private static Office schools() {
        return office(
                "某区教师进修学校",
                "教师培训和教学研究。",
                "410",
                "401.8",
                out("数量指标", "举办骨干教师研修班", "≥12期", "13期", "骨干教师研修班12期", "举办骨干教师研修班13期"),
                out("质量指标", "学员结业率", "≥95%", "96%", "研修学员结业率95%以上", "参训学员500人，结业480人，结业率96%"),
                missed("送教下乡课时", "≥200节", "180节", "9.00", "暴雨停课", "送教下乡200节", "送教下乡课时180节"),
                out("时效指标", "培训计划完成进度", "≥90%", "95%", "按进度完成培训计划", "培训计划完成进度95%"),
                cost("人均培训成本", "≤800元", "780元"),
                good("社会效益指标", "受益学校数量", "≥56所", "58所", "受益学校56所", "受益学校58所"),
                good("可持续影响指标", "教研联盟校稳定", "≥18所", "18所", "稳定教研联盟校18所", "教研联盟校稳定在18所"));
    }

    private static Office office(String name, String functions, String budget, String executed, OfficeRow... rows) {
        List<OfficeRow> all = new java.util.ArrayList<>(List.of(rows));
        all.add(new OfficeRow("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥90%", "95%", 10, "", "", "", "问卷调查服务对象满意度95%"));
        return new Office(name, functions, budget, executed, budget, "", all, "", "");
    }

    private static OfficeRow out(String level2, String name, String target, String actual, String goal, String told) {
        return new OfficeRow("产出指标", level2, name, target, actual, 10, "", "", goal, told);
    }

    private static OfficeRow missed(
            String name, String target, String actual, String self, String reason, String goal, String told) {
        return new OfficeRow("产出指标", "数量指标", name, target, actual, 10, self, reason, goal, told);
    }

    private static OfficeRow cost(String name, String target, String actual) {
        return new OfficeRow("产出指标", "成本指标", name, target, actual, 10, "", "", "", "");
    }

    private static OfficeRow good(String level2, String name, String target, String actual, String goal, String told) {
        return new OfficeRow("效益指标", level2, name, target, actual, 15, "", "", goal, told);
    }
}
