package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.ui.part.Ask;
import org.hengping.workflow.round.RoundJoining;

/** A department that comes to an open round later. */
final class JoinDialog {

    private JoinDialog() {}

    static void open(long by, EvaluationRound round, List<Department> outside, RoundJoining joining, Runnable done) {
        ComboBox<Department> department = new ComboBox<>(t("round.department"));
        department.setItems((offered, typed) -> offered.matches(typed), outside);
        department.setItemLabelGenerator(Department::name);
        department.setWidthFull();
        Ask.to(t("round.join"))
                .named("round-dialog")
                .says(t("round.joinEffect"))
                .with(department)
                .go(t("round.joinNow"), none -> {
                    if (department.getValue() == null) {
                        throw new Refusal.NotPermitted(Sentence.of("round.joinWhom"));
                    }
                    joining.addDepartment(by, round.id(), department.getValue().id());
                    done.run();
                })
                .open();
    }
}
