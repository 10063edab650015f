package org.hengping.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;

/** What a person takes with them to another program. */
public final class Clipboard {

    private static final int SHOWN_MILLIS = 4000;

    private Clipboard() {}

    /**
     * Puts a text there, and says whether it is.
     *
     * @param done said when it is there
     * @param refused said where the browser does not allow it, which it does for https and localhost only
     */
    public static void copy(String text, String done, String refused) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false",
                        text)
                .then(
                        Boolean.class,
                        copied -> Notification.show(
                                copied ? done : refused, SHOWN_MILLIS, Notification.Position.TOP_CENTER));
    }
}
