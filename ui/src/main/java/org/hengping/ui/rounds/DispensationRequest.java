package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.dispensation.WantedDispensation;

/** In what a department is to be dispensed with, as fields: the kind, the department, the document, and who fills in. */
final class DispensationRequest {

    private final Select<DispensationKind> kind = new Select<>();
    private final ComboBox<Department> department = new ComboBox<>(t("dispense.department"));
    private final ComboBox<Person> filler = new ComboBox<>(t("dispense.filler"));
    private final TextField document = new TextField(t("dispense.document"));
    private final List<Department> departments;

    private DispensationRequest(List<Department> departments, List<DispensationKind> kinds) {
        this.departments = departments;
        kind.setLabel(t("dispense.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> say(one));
        kind.setValue(kinds.getFirst());
        kind.addValueChangeListener(change -> derive());
        department.setItems((offered, typed) -> offered.matches(typed), departments);
        department.setItemLabelGenerator(Department::name);
        filler.setItemLabelGenerator(Person::name);
        filler.setHelperText(t("dispense.fillerHint"));
        document.setMaxLength(200);
        Stream.<HasSize>of(kind, department, filler, document).forEach(HasSize::setWidthFull);
        derive();
    }

    static DispensationRequest ofDepartments(List<Department> departments) {
        return new DispensationRequest(
                departments,
                List.of(DispensationKind.ONE_PERSON, DispensationKind.SIGNED_ON_PAPER, DispensationKind.FILLED_FOR));
    }

    static DispensationRequest ofRound() {
        return new DispensationRequest(List.of(), List.of(DispensationKind.WITHOUT_THREE_HANDS));
    }

    /** Whether it is for the round as a whole. */
    boolean whole() {
        return departments.isEmpty();
    }

    /** @param fillers who could fill in for a department */
    Component fields(LongFunction<List<Person>> fillers) {
        department.addValueChangeListener(change -> filler.setItems(
                change.getValue() == null
                        ? List.of()
                        : fillers.apply(change.getValue().id())));
        Div fields = Tags.box("dispensation-fields");
        if (!whole()) {
            fields.add(kind, department, filler);
        }
        fields.add(document);
        return fields;
    }

    /** @throws Refusal.NotPermitted where something is not filled in */
    WantedDispensation wanted(String reason) {
        boolean fills = kind.getValue() == DispensationKind.FILLED_FOR;
        if (!whole() && department.getValue() == null || fills && filler.getValue() == null) {
            throw new Refusal.NotPermitted(Sentence.of("dispense.fields"));
        }
        return new WantedDispensation(
                Objects.requireNonNull(kind.getValue()),
                Optional.ofNullable(department.getValue()).map(Department::id).orElse(null),
                reason,
                document.getValue(),
                fills ? filler.getValue().id() : null);
    }

    private void derive() {
        filler.setVisible(kind.getValue() == DispensationKind.FILLED_FOR);
        kind.setHelperText(t("dispense.hint." + kind.getValue()));
    }
}
