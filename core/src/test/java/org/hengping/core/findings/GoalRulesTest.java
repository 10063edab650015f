package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals that a row measures, and money that the text takes from above. */
class GoalRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某区城市管理局 | 提升机扫水平，达92%       | 主次干道机械化清扫率 | 92%      | 0
            某区城市管理局 | 提升绿化水平，达92%       | 主次干道机械化清扫率 | 92%      | 1
            某区妇女联合会 | 建设妇女儿童活动阵地12处  | 妇女儿童权益保障水平 | 有效提升 | 1
            某区妇女联合会 | 建设妇女儿童之家12处      | 妇女儿童之家建设     | 全面建成 | 0
            某区妇女联合会 | 提升妇女儿童权益保障水平  | 妇女儿童权益保障     | 有效提升 | 0
            某区教育局     | 教师流失不超过5%          | 生均公用经费         | 不超过8% | 1
            某区教育局     | 教师培训覆盖不低于95%     | 校舍安全达标         | 不低于90% | 1
            某区教育局     | 教师培训覆盖不得少于95%   | 教师培训覆盖         | 不得少于95% | 0
            某市图书馆     | 新增图书2万册             | 新增图书             | 2万册    | 0
            某区统计局     | 新增限额以上企业20家      | 限额以上单位入库     | 20家     | 0
            """)
    void a_goal_is_covered_by_what_tells_something(
            String department, String goal, String content, String target, int missing) {
        String planned = "1.开展家庭教育公益讲座30场；2." + goal + "。";
        Indicator lecture = Told.row("数量指标", "家庭教育公益讲座", "30场", "30场");

        assertThat(found(department, planned, "", lecture, Told.row("质量指标", content, target, target))
                        .filter("GOAL_WITHOUT_INDICATOR"::equals))
                .hasSize(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某区妇女联合会 | 落实中央补助资金120万元         | 1
            某区妇女联合会 | 向上争取资金150万元             | 1
            某区妇女联合会 | 对上争取专项资金共150.5万元     | 1
            某区妇女联合会 | 市财政安排配套资金20万元        | 1
            某市妇女联合会 | 市财政安排配套资金20万元        | 0
            某区妇女联合会 | 全市财政安排民生资金20亿元      | 0
            某区妇女联合会 | 为省级文明家庭颁发奖金5万元     | 0
            某区妇女联合会 | 区级财政安排资金100万元         | 0
            某区妇女联合会 | 争取社会捐赠资金150万元         | 0
            """)
    void money_from_above_belongs_into_column_c(String department, String text, int found) {
        assertThat(found(department, "", text + "。", Told.row("数量指标", "讲座", "30场", "30场"))
                        .filter("TRANSFER_IMPLAUSIBLE"::equals))
                .hasSize(found);
    }

    private static Stream<String> found(String department, String planned, String achieved, Indicator... rows) {
        EvaluationForm blank = EvaluationForm.blank(department);
        Amount money = Amount.of("324");
        BudgetExecution budget =
                new BudgetExecution(new FundingLine("年度资金总额", money, money, Amount.ZERO), List.of(), null);
        EvaluationForm form = new EvaluationForm(
                blank.header(),
                budget,
                blank.functions(),
                new AnnualGoals(planned, achieved),
                List.of(rows),
                List.of(),
                List.of());
        return JudgedForm.of(form, RuleSets.national(), 2024).findings().stream()
                .map(finding -> finding.rule().name());
    }
}
