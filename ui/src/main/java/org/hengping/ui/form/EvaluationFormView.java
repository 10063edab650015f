package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.hengping.ui.part.AddressedView;
import org.hengping.ui.part.FormAddress;
import org.hengping.ui.security.CurrentPerson;

/** The form: one table, four lenses. Everybody sees the same thing in the same place, and can do what is theirs to do. */
@Route("evaluations/:id")
@PermitAll
class EvaluationFormView extends AddressedView {

    private final CurrentPerson person;
    private final UseCases useCases;

    EvaluationFormView(CurrentPerson person, UseCases useCases) {
        this.person = person;
        this.useCases = useCases;
    }

    @Override
    protected Shown open(BeforeEnterEvent event) {
        FormModel model = new FormModel(person.id(), FormAddress.required(event), useCases);
        FormScreen screen = new FormScreen(model);
        FormPlace.of(event.getLocation()).ifPresent(screen::show);
        return new Shown(model.sheet().department().shortName() + " · " + t("form.title"), screen);
    }
}
