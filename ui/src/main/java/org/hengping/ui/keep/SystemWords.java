package org.hengping.ui.keep;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import org.hengping.ui.words.Wording;

/** What Vaadin says by itself, in our words: the end of a session, failures inside, cookies that are off, a connection that is lost. */
public final class SystemWords implements SystemMessagesProvider {

    private final LanguageOf language;

    /** The language of the screen a message is for. */
    @FunctionalInterface
    public interface LanguageOf {
        Locale of(SystemMessagesInfo info);
    }

    public SystemWords(LanguageOf language) {
        this.language = language;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Wording words = Wording.of(language.of(info));
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.t("system.expired"));
        messages.setSessionExpiredMessage(words.t("system.expiredText"));
        messages.setInternalErrorCaption(words.t("system.internal"));
        messages.setInternalErrorMessage(words.t("system.internalText"));
        messages.setCookiesDisabledCaption(words.t("system.cookies"));
        messages.setCookiesDisabledMessage(words.t("system.cookiesText"));
        messages.setSyncErrorCaption(words.t("system.sync"));
        messages.setSyncErrorMessage(words.t("system.syncText"));
        return messages;
    }

    /** A connection that is lost and found again, on a screen in this language. */
    public static void ofConnection(UI screen) {
        Wording words = Wording.of(screen.getLocale());
        screen.getReconnectDialogConfiguration().setDialogText(words.t("system.reconnecting"));
        screen.getReconnectDialogConfiguration().setDialogTextGaveUp(words.t("system.offline"));
        screen.getPage()
                .executeJs(
                        "if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        words.t("system.online"));
    }
}
