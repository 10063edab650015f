package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.notification.Notification;
import org.hengping.workflow.round.RoundOverseeing;
import org.springframework.stereotype.Component;

/** Tells whoever opened or closed a round that it is done, on the next screen the person comes to; once. */
@Component
public class EndedNotices {

    private static final int MILLIS = 8000;

    private final RoundOverseeing rounds;

    EndedNotices(RoundOverseeing rounds) {
        this.rounds = rounds;
    }

    public void show(long person) {
        rounds.ended(person)
                .forEach(ended -> Notification.show(
                        t("round.ended." + ended.kind(), ended.round().title(), String.valueOf(ended.departments())),
                        MILLIS,
                        Notification.Position.TOP_CENTER));
    }
}
