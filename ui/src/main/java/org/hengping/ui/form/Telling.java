package org.hengping.ui.form;

import com.vaadin.flow.component.UI;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Tells the browser what has become of what was typed: once for each answer to it, whatever happened; after the screen is gone as well. */
final class Telling {

    private final Supplier<ObjectNode> report;
    private boolean telling;

    /** @param report is made as the last thing before the answer goes out */
    Telling(Supplier<ObjectNode> report) {
        this.report = report;
    }

    /** Something was typed, stored, refused, found again or given up. */
    void soon() {
        UI ui = UI.getCurrent();
        if (ui == null || telling) {
            return;
        }
        telling = true;
        ui.beforeClientResponse(ui, response -> {
            telling = false;
            ui.getPage().executeJs("window.hengpingKeep.told($0)", report.get());
        });
    }
}
