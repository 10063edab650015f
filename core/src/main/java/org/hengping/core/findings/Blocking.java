package org.hengping.core.findings;

import java.util.List;
import org.hengping.core.form.EvaluationForm;

/** Which findings stand in the way of submission: every error, and every warning without an answer. */
public final class Blocking {

    private Blocking() {}

    public static List<Finding> of(EvaluationForm form, List<Finding> findings) {
        return findings.stream().filter(finding -> blocks(form, finding)).toList();
    }

    private static boolean blocks(EvaluationForm form, Finding finding) {
        return switch (finding.level()) {
            case ERROR -> true;
            case WARNING -> form.answer(finding.key()).isEmpty() && !explainedByRequest(form, finding);
            case NOTICE -> false;
        };
    }

    /** The reason of a 不适用 request is the answer to the warning that it causes. */
    private static boolean explainedByRequest(EvaluationForm form, Finding finding) {
        return finding.rule() == Rule.GROUP_MAX_SCORE
                && form.notApplicable().stream()
                        .anyMatch(request -> finding.place().part() instanceof Place.Group group
                                && group.level1() == request.group());
    }
}
