package org.hengping.core.indicator;

import java.util.regex.Pattern;
import org.hengping.core.value.Normaliser;

/** What people put into a cell that has nothing to say: --, /, 无, 不适用, 本项目不涉及, 指标1：. */
final class Placeholders {

    private static final String MARKS = "[-—–_/\\\\|╱…·.。*#、,，;；:：~\\s]*";
    private static final String NONE = "(?:本)?(?:项目|单位|部门|年度|年)?(?:暂|均|都)?(?:无|没有|不适用|不涉及|未涉及|未设置?|未设定|不设置?)"
            + "(?:此|该|本)?(?:项|类)?(?:绩效)?(?:经济|社会|生态)?(?:指标|内容|目标|效益|事项|任务)?|N/?A|(?:n/?a)";
    private static final Pattern VALUE =
            Pattern.compile("(?:" + NONE + "|(?:指标|目标)\\d{0,2}|[(]?(?:请填写|填写|可自行增加).*)?" + MARKS);
    private static final Pattern REASON =
            Pattern.compile("(?:" + NONE + "|无(?:偏差|差异|原因|需?整改|需?改进)(?:情况|原因|措施)?|请(?:填写|说明|简要说明).*)?" + MARKS);

    private Placeholders() {}

    /** Whether a name, a target or an actual value says nothing. */
    static boolean value(String text) {
        return VALUE.matcher(Normaliser.normalise(text)).matches();
    }

    /** Whether a reason or an improvement says nothing. */
    static boolean reason(String text) {
        return REASON.matcher(Normaliser.normalise(text)).matches();
    }
}
