package org.hengping.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/**
 * A view whose address names one thing of the office: a form, a year's work. Vaadin keeps the view while a person goes from one of them to the
 * next, so the view keeps nothing of what it shows: with every navigation it makes the screen anew, and the former one goes with its panes, its
 * listeners and its keys.
 */
public abstract class AddressedView extends Screen implements BeforeEnterObserver {

    private String title = "";

    protected AddressedView() {
        addClassName("addressed");
    }

    /**
     * Makes the screen of what the address names.
     *
     * @throws com.vaadin.flow.router.NotFoundException where it names nothing
     */
    protected abstract Shown open(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Shown shown = open(event);
        title = shown.title();
        removeAll();
        add(shown.screen());
    }

    @Override
    public final String getPageTitle() {
        return Screen.onTab(title);
    }

    /** A screen and what the browser calls it. */
    public record Shown(String title, Component screen) {}
}
