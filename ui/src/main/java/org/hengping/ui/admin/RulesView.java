package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengping.core.round.RuleSet;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.round.RuleSetKeeping;

/** The rule sets side by side; finance and administrator make new editions of them here. */
@Route("admin/rules")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "FINANCE_OFFICER", "AUDITOR"})
class RulesView extends Screen {

    private final RuleSetKeeping keeping;
    private final long person;
    private final Checkbox earlier = new Checkbox(t("rules.earlier"));
    private final Div table = Tags.box("rules-table");

    RulesView(RuleSetKeeping keeping, CurrentPerson person) {
        super("rules.title", "scroll", "rules");
        this.keeping = keeping;
        this.person = person.id();
        earlier.addValueChangeListener(change -> show());
        Component head = new Head(t("rules.title"))
                .crumb(Address.ADMIN.link(t("admin.title")))
                .end(earlier);
        Paragraph hint = new Paragraph(t(keeping.mayChange(person.id()) ? "rules.hint" : "rules.hint.read"));
        hint.addClassNames("muted", "rules-hint");
        add(head, hint, table);
        show();
    }

    private void show() {
        List<RuleSet> all = keeping.all(person);
        Set<String> seen = new HashSet<>();
        List<RuleSet> latest =
                all.stream().filter(rules -> seen.add(rules.code())).toList();
        earlier.setVisible(latest.size() < all.size());
        table.removeAll();
        table.add(new RuleSetTable(
                earlier.getValue() ? all : latest,
                rules -> keeping.mayChange(person) && latest.contains(rules),
                rules -> RuleSetDialog.of(rules, edited -> keeping.add(person, edited), this::show)
                        .open()));
    }
}
