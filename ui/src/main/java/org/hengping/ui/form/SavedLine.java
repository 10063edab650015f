package org.hengping.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Says in the head of the form whether what was typed is stored. The browser writes it, since it alone knows what was typed a moment ago and whether
 * the server can be reached; the server tells it what became of each text.
 */
@JavaScript("context://keep.js")
final class SavedLine extends Span implements BeforeLeaveObserver {

    private final FormModel model;

    SavedLine(FormModel model) {
        this.model = model;
        addClassName("saved");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "return window.hengpingKeep.open(this, $0)",
                        model.report().setup())
                .then(JsonNode.class, kept -> offer(KeptText.of(kept)));
    }

    /** Where the person is in the form, so that signing in again leads back there. */
    void at(FormPlace place) {
        getElement().executeJs("window.hengpingKeep.at($0)", place.address());
    }

    /** Called by the browser when it is time to try again. */
    @ClientCallable
    public void again() {
        model.saving().again();
    }

    /**
     * Called by the browser with texts that nobody has acknowledged: their fields were gone when they came, or the person is just leaving them.
     *
     * @param heard the number of the last report the browser had heard when it sent them
     */
    @ClientCallable
    public void resend(JsonNode texts, int heard) {
        List<KeptText> open = new FoundAgain(model).resume(KeptText.of(texts), heard);
        model.telling().soon();
        offer(open);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        boolean unsaved = model.typing().unsaved() || !model.typing().open().isEmpty();
        if (unsaved && leaving.getTrigger() != NavigationTrigger.REFRESH_ROUTE) {
            BeforeLeaveEvent.ContinueNavigationAction go = leaving.postpone();
            UnsavedDialog.leaving(model, go::proceed, go::cancel).open();
        }
    }

    private void offer(List<KeptText> kept) {
        List<KeptText> differing = new FoundAgain(model).differing(kept);
        model.telling().soon();
        if (!differing.isEmpty()) {
            KeptDialog.of(model, differing).open();
        }
    }
}
