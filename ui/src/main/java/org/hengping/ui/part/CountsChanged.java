package org.hengping.ui.part;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Something was done on a screen that changes the counts in the frame around it. */
public final class CountsChanged extends ComponentEvent<UI> {

    private CountsChanged(UI screen) {
        super(screen, false);
    }

    public static void tell() {
        UI screen = UI.getCurrent();
        ComponentUtil.fireEvent(screen, new CountsChanged(screen));
    }
}
