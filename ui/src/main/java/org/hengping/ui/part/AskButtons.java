package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The foot of a dialog: the button that only closes, others, and that of the act. */
final class AskButtons {

    private final Dialog dialog;
    private final List<Button> acts = new ArrayList<>();
    private final Button leave;

    AskButtons(Dialog dialog) {
        this.dialog = dialog;
        leave = new Button(t("act.cancel"), click -> dialog.close());
        dialog.getFooter().add(leave);
    }

    /** @param act returns whether it was done, and the dialog closes; a double click does it once */
    void go(String label, BooleanSupplier act) {
        Button go = new Button(label);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("ask-go");
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            try {
                if (dialog.isOpened() && act.getAsBoolean()) {
                    dialog.close();
                }
            } finally {
                go.setEnabled(true);
            }
        });
        acts.add(go);
        dialog.getFooter().add(go);
    }

    void or(String label, Runnable act) {
        dialog.getFooter().add(new Button(label, click -> {
            if (dialog.isOpened()) {
                dialog.close();
                act.run();
            }
        }));
    }

    void leaving(String label) {
        leave.setText(label);
    }

    void leaving(String label, Runnable then) {
        leaving(label);
        leave.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(leave);
        dialog.setCloseOnOutsideClick(false);
        leave.addClickListener(click -> then.run());
        dialog.addDialogCloseActionListener(esc -> {
            dialog.close();
            then.run();
        });
    }

    void withoutLeaving() {
        dialog.getFooter().remove(leave);
    }

    void possible(boolean now) {
        acts.forEach(act -> act.setEnabled(now));
    }

    void named(String label) {
        acts.forEach(act -> act.setText(label));
    }

    void offered(boolean now) {
        acts.forEach(act -> act.setVisible(now));
    }
}
