package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hengping.core.organization.Role;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Polling;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.round.RoundOverseeing;
import org.hengping.workflow.round.RoundSums;

/** The yearly work (年度工作): all rounds of the district, the latest first. Finance opens and closes them; administrator and auditor read. */
@Route("rounds")
@RolesAllowed({"FINANCE_OFFICER", "SYSTEM_ADMINISTRATOR", "AUDITOR"})
class RoundsView extends Screen {

    private static final int POLL_MILLIS = 2000;

    private final RoundOverseeing rounds;
    private final CurrentPerson person;
    private final Div list = Tags.box("round-list");
    private final Polling polling = new Polling(this, POLL_MILLIS, this::show);

    RoundsView(RoundOverseeing rounds, CurrentPerson person) {
        super("rounds.title", "scroll", "rounds");
        this.rounds = rounds;
        this.person = person;
        Head head = new Head(t("rounds.title"));
        if (person.get().is(Role.FINANCE_OFFICER)) {
            Button open = new Button(t("rounds.open"), click -> Address.NEW_ROUND.open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            open.addClassName("open-round");
            head.end(open);
        }
        add(head, list);
        show();
    }

    private void show() {
        List<RoundSums> all = rounds.all(person.id());
        list.removeAll();
        if (all.isEmpty()) {
            list.add(Tags.text("empty", t("rounds.none")));
        }
        all.forEach(sums -> list.add(new RoundCard(sums)));
        polling.needed(all.stream().anyMatch(sums -> sums.running() != null));
    }
}
