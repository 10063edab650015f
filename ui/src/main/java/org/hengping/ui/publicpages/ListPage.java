package org.hengping.ui.publicpages;

import java.util.List;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.ui.Moments;
import org.hengping.workflow.PublicReading.Place;

/**
 * The public forms of a district's year.
 *
 * @param wanted what the names of the departments must contain; empty for all
 * @param all how many there are
 */
record ListPage(Place place, int year, String wanted, int all, List<Line> lines) {

    static List<Line> lines(List<Disclosure> shown) {
        return shown.stream()
                .map(one -> new Line(
                        one.evaluationId(), one.departmentName(), one.version(), Moments.minute(one.disclosedAt())))
                .toList();
    }

    /** One form of the list. */
    record Line(long id, String department, int version, String disclosedAt) {}
}
