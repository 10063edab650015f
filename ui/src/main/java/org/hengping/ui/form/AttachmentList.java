package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.util.List;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.Taker;
import org.hengping.ui.part.UploadBox;
import org.hengping.workflow.road.Attaching;
import org.jspecify.annotations.Nullable;

/** The evidence for a row, or for the form as a whole: to be added by who fills in, to be downloaded by who may see the form. */
final class AttachmentList extends Div {

    private static final int KILO = 1024;

    private final FormModel model;
    private final Div files = Tags.box("files");
    private final Div refused = Tags.box("notices");
    private @Nullable Integer row;
    private List<Attachment> shown = List.of();

    AttachmentList(FormModel model) {
        this.model = model;
        addClassName("attachments");
        add(Tags.text("lbl", t("attachment.title")), files);
        if (model.editable()) {
            add(upload(), refused);
        }
    }

    void show(@Nullable Integer number) {
        row = number;
        refused.removeAll();
        shown = model.form().attachments(number);
        files.removeAll();
        if (shown.isEmpty()) {
            files.add(Tags.text("muted", t("attachment.none")));
        }
        shown.forEach(file -> files.add(line(file)));
    }

    private Component line(Attachment file) {
        Anchor link = new Anchor(
                new AttachmentDownload(to -> model.download(file.sha256(), to)), AttachmentType.INLINE, file.name());
        link.setTarget(AnchorTarget.BLANK);
        Div line = Tags.box("file", link, Tags.text("muted", size(file.size())));
        line.getElement().setAttribute("title", "SHA-256 " + file.sha256());
        if (model.editable()) {
            Button remove = new Button(Glyph.REMOVE.icon(), click -> {
                model.remove(file.id());
                show(row);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(t("attachment.remove", file.name()));
            line.add(remove);
        }
        return line;
    }

    private UploadBox upload() {
        Taker taker = (name, file) -> () -> take(name, file);
        return new UploadBox(
                "attachment.choose", "attachment.drop", Attaching.LARGEST, taker, name -> refuse(t("file.tooLarge")));
    }

    private void take(String name, Path content) {
        try {
            model.attach(row, name, content);
            show(row);
        } catch (Refusal refusal) {
            refuse(say(refusal.sentence()));
        }
    }

    private void refuse(String why) {
        refused.removeAll();
        refused.add(Tags.notice("err", why));
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " KB"
                : String.format("%.1f MB", bytes / (double) (KILO * KILO));
    }
}
