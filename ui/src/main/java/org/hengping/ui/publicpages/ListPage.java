package org.hengping.ui.publicpages;

import java.util.List;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.ResultWords;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.ListedDisclosure;
import org.hengping.workflow.paper.PublicPlace;

/**
 * The public forms of a district's year.
 *
 * @param wanted what the names of the departments must contain; empty for all
 * @param all how many there are
 */
record ListPage(PublicPlace place, int year, String wanted, int all, List<Line> lines) {

    static List<Line> lines(Wording words, List<ListedDisclosure> shown) {
        return shown.stream().map(one -> line(words, one)).toList();
    }

    private static Line line(Wording words, ListedDisclosure one) {
        Disclosure disclosure = one.disclosure();
        return new Line(
                disclosure.evaluationId(),
                disclosure.departmentName(),
                words.say(ResultWords.counted(one.marks())),
                disclosure.version(),
                Moments.minute(disclosure.disclosedAt()));
    }

    /** One form of the list; its result is named. */
    record Line(long id, String department, String result, int version, String disclosedAt) {}
}
