package org.hengping.ui.shell;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hengping.core.review.Refusal;
import org.hengping.ui.keep.SystemWords;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Choices;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.office.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What holds for every screen: language and colours, the first password, and what is said when something is refused or fails. */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenSetup.class);

    private final CurrentPerson person;
    private final Accounts accounts;

    ScreenSetup(CurrentPerson person, Accounts accounts) {
        this.person = person;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(ScreenSetup::failed));
        service.getSource().setSystemMessagesProvider(new SystemWords(ScreenSetup::language));
        service.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                Choices.apply(init.getUI(), request);
            }
            SystemWords.ofConnection(init.getUI());
            init.getUI().addBeforeEnterListener(enter -> {
                if (!Address.LOGIN.at(enter) && over()) {
                    enter.forwardTo(Address.LOGIN.path());
                    person.signOut();
                    return;
                }
                boolean elsewhere = !Address.PASSWORD.at(enter) && !Address.LOGIN.at(enter);
                if (elsewhere && person.present() && person.get().mustChange()) {
                    enter.forwardTo(Address.PASSWORD.path());
                }
            });
            init.getUI().addAfterNavigationListener(gone -> closeDialogs(init.getUI()));
        });
    }

    private static Locale language(SystemMessagesInfo info) {
        return info.getRequest() == null ? info.getLocale() : Choices.language(info.getRequest());
    }

    /** Whether the password was changed or reset since this person signed in. */
    private boolean over() {
        return person.present() && !accounts.valid(person.id(), person.get().hash());
    }

    /** What was asked on one screen is not answered on the next; the way back of the browser leaves a dialog open otherwise. */
    private static void closeDialogs(UI ui) {
        List<Dialog> open = ui.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList();
        open.forEach(Dialog::close);
        open.forEach(Dialog::removeFromParent);
    }

    private static void failed(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (refusal(event.getThrowable()) instanceof Refusal refusal) {
            if (ui != null) {
                show(say(refusal.sentence()));
            }
            return;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", reference, event.getThrowable());
        if (ui != null) {
            show(t("failure.message", reference));
        }
    }

    private static @org.jspecify.annotations.Nullable Throwable refusal(
            @org.jspecify.annotations.Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof Refusal)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void show(String message) {
        Notification notification = Notification.show(message, 8000, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.ERROR);
    }
}
