package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;

/** Says which years the working calendar lacks, to those who can do something about it. */
final class CalendarNotice extends Div {

    CalendarNotice(List<Sentence> missing) {
        addClassNames("notices", "calendar-missing");
        setVisible(!missing.isEmpty());
        missing.forEach(year -> {
            Div notice = Tags.notice("warn", say(year));
            notice.add(Address.CALENDAR.link(t("calendar.look")));
            add(notice);
        });
    }
}
