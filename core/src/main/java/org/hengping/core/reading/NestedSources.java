package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengping.core.form.FundingLine;
import org.hengping.core.indicator.Amount;

/** Tells sources from their parts: 财政拨款 820, of it 中央 200, 省级 300, 县级 320. Parts are those that add up to the line above them. */
final class NestedSources {

    private NestedSources() {}

    /** The lines without their parts; as they are where they do not exceed the total. */
    static List<FundingLine> top(List<FundingLine> lines, FundingLine total) {
        Amount whole = total.budget();
        if (whole == null || sum(lines).compareTo(whole) <= 0) {
            return lines;
        }
        List<FundingLine> top = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            top.add(lines.get(at));
            at += 1 + parts(lines, at);
        }
        return top;
    }

    /** How many of the lines below this one are its parts. */
    private static int parts(List<FundingLine> lines, int above) {
        Amount whole = lines.get(above).budget();
        if (whole == null || whole.compareTo(Amount.ZERO) == 0) {
            return 0;
        }
        for (int to = above + 2; to <= lines.size(); to++) {
            if (sum(lines.subList(above + 1, to)).compareTo(whole) == 0) {
                return to - above - 1;
            }
        }
        return 0;
    }

    private static Amount sum(List<FundingLine> lines) {
        return lines.stream().map(FundingLine::budget).filter(Objects::nonNull).reduce(Amount.ZERO, Amount::plus);
    }
}
