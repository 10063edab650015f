package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.hengping.core.results.RowOutcome;
import org.hengping.ui.part.Tags;

/** By how much the rule's score differs from the claimed one, in figures, in words and in colour. */
final class DifferenceTag {

    private DifferenceTag() {}

    static Span of(RowOutcome row) {
        return Tags.tag(kind(row), words(row));
    }

    /** Class name of a tag. */
    static String kind(RowOutcome row) {
        return row.scores().excessive() ? "warn" : "plain";
    }

    /** Such as −6.50 自评偏高; empty where there is no difference, or nothing to hold the claim against. */
    static String words(RowOutcome row) {
        BigDecimal difference = row.difference().orElse(BigDecimal.ZERO);
        if (difference.signum() == 0) {
            return "";
        }
        String figure = (difference.signum() < 0 ? "−" : "+") + difference.abs().toPlainString();
        return t(difference.signum() < 0 ? "difference.above" : "difference.below", figure);
    }
}
