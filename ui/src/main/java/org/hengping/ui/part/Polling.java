package org.hengping.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Lets the browser ask again and again how far some work has come. It ends with the screen that wanted to know, and never ends another's. */
public final class Polling {

    private static final int NEVER = -1;

    private final Component screen;
    private final int millis;
    private final Runnable look;
    private boolean needed;
    private @Nullable Registration asked;

    /**
     * @param millis from one question to the next
     * @param look done each time the browser asks
     */
    public Polling(Component screen, int millis, Runnable look) {
        this.screen = screen;
        this.millis = millis;
        this.look = look;
        screen.addAttachListener(attach -> begin(attach.getUI()));
        screen.addDetachListener(detach -> end(detach.getUI()));
    }

    public void needed(boolean wanted) {
        needed = wanted;
        screen.getUI().ifPresent(wanted ? this::begin : this::end);
    }

    private void begin(UI ui) {
        if (needed && asked == null) {
            asked = ui.addPollListener(poll -> look.run());
            ui.setPollInterval(millis);
        }
    }

    private void end(UI ui) {
        if (asked != null) {
            asked.remove();
            asked = null;
            ui.setPollInterval(NEVER);
        }
    }
}
