package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.hengping.ui.Tags;
import org.hengping.ui.phrase.Phrasing;

/** Where a remark on a row is written. */
final class RemarkField extends Div {

    RemarkField(Phrasing phrasing, Consumer<String> leave) {
        TextArea text = new TextArea(t("remark.write"));
        text.setMaxLength(2000);
        Button button = new Button(t("remark.leave"), click -> {
            if (!text.getValue().isBlank()) {
                leave.accept(text.getValue());
                text.clear();
            }
        });
        addClassName("fields");
        add(text, Tags.box("acts", button, phrasing.button(text)));
    }
}
