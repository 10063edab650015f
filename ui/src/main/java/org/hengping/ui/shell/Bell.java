package org.hengping.ui.shell;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.router.RouterLink;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Glyph;

/** The bell above every screen: how many reminders are unread, and the way to them. */
final class Bell extends RouterLink {

    private final Badge unread = new Badge();

    Bell() {
        Address.REMINDERS.lead(this);
        addClassNames("quiet", "bell");
        unread.addThemeNames("number-only", "small");
        unread.getElement().setAttribute("aria-hidden", "true");
        add(Glyph.BELL.icon(), unread);
        show(0);
    }

    void show(int count) {
        String words = count == 0 ? t("bell.none") : t("bell.unread", count);
        unread.setNumber(count);
        unread.setVisible(count > 0);
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
    }
}
