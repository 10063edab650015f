package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.RatingWords;
import org.hengping.workflow.road.WaitingConsultation;

/** The lowered grades about which this person is asked: the head for an answer, finance for a reply. Nothing where there are none. */
final class HearingList extends Div {

    HearingList(List<WaitingConsultation> waiting) {
        addClassName("hearing-list");
        setVisible(!waiting.isEmpty());
        waiting.forEach(one -> {
            var asked = one.heard().consultation();
            RouterLink link =
                    Address.form(asked.evaluationId()).link(one.department().shortName());
            String key = one.heard().mayAnswer() ? "consultation.toAnswer" : "consultation.toReply";
            Div notice = Tags.notice(
                    "warn",
                    Tags.box(
                            "taken-over-b",
                            link,
                            new Span(t(
                                    key,
                                    String.valueOf(one.round().fiscalYear()),
                                    RatingWords.of(asked.self()),
                                    RatingWords.of(asked.reviewed()),
                                    asked.dueOn()))));
            add(notice);
        });
    }
}
