package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ShortHash;
import org.hengping.core.review.Version;
import org.hengping.ui.file.Reception;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.UploadWords;
import org.hengping.workflow.road.Attaching;
import org.jspecify.annotations.Nullable;

/** Takes a signed and stamped scan (签章件) of the printed version: who signed, the file, and where it is the signature, the head's opinion. */
final class ScanDialog extends Dialog {

    private final Select<Person> signer = new Select<>();
    private final TextArea opinion = new TextArea(t("act.opinion"));
    private final Span chosen = Tags.text("muted", "");
    private final Div refused = Tags.box("notices");
    private @Nullable Path held;
    private String name = "";

    /** What is done with it. */
    @FunctionalInterface
    interface Act {
        void with(long signerId, String opinion, String name, Path file);
    }

    private ScanDialog(String title, String effect, String confirm, List<Person> heads, boolean signs, Act act) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        addClassNames("act-dialog", "scan-dialog");
        signer.setLabel(t("scan.signer"));
        signer.setItems(heads);
        signer.setItemLabelGenerator(Person::name);
        signer.setWidthFull();
        if (heads.size() == 1) {
            signer.setValue(heads.getFirst());
        }
        opinion.setMaxLength(2000);
        opinion.setWidthFull();
        opinion.setVisible(signs);
        add(new Paragraph(effect), refused, signer, Tags.text("lbl", t("scan.file")), upload(), chosen, opinion);
        Button go = new Button(confirm, click -> go(act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
        addOpenedChangeListener(change -> forget(change.isOpened()));
        addDetachListener(detach -> forget(false));
    }

    /** Before the signature on the screen. */
    static ScanDialog before(Version.Seen seen, List<Person> heads, Act act) {
        return new ScanDialog(
                t("scan.upload"), t("scan.uploadEffect", seen.number(), brief(seen)), t("scan.go"), heads, false, act);
    }

    /** As the signature. */
    static ScanDialog signing(Version.Seen seen, List<Person> heads, Act act) {
        return new ScanDialog(
                t("scan.endorse"),
                t("scan.endorseEffect", seen.number(), brief(seen)),
                t("scan.goEndorse"),
                heads,
                true,
                act);
    }

    private static String brief(Version.Seen seen) {
        return ShortHash.of(seen.hash());
    }

    private Upload upload() {
        Upload upload = new Upload(new Reception(this::hold, rejected -> refuse(t("file.tooLarge"))));
        upload.setI18n(UploadWords.words());
        upload.setAcceptedFileTypes(".pdf", ".png", ".jpg", ".jpeg");
        upload.setMaxFileSize((int) Attaching.LARGEST);
        upload.setUploadButton(new Button(t("scan.add")));
        upload.setDropLabel(new Span(t("scan.hint")));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> refuse(t("refusal.scanKind")));
        return upload;
    }

    /** Kept by the dialog until it is confirmed or closed. */
    private com.vaadin.flow.server.Command hold(String file, Path content) throws IOException {
        Path copy = Files.createTempFile("hengping-", ".scan");
        Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        return () -> {
            forget(false);
            held = copy;
            name = file;
            chosen.setText(t("scan.ready", file));
            refused.removeAll();
        };
    }

    private void go(Act act) {
        if (held == null || signer.getValue() == null) {
            refuse(t("scan.missing"));
            return;
        }
        try {
            act.with(signer.getValue().id(), opinion.getValue().strip(), name, held);
            close();
        } catch (Refusal refusal) {
            refuse(say(refusal.sentence()));
        }
    }

    private void refuse(String why) {
        refused.removeAll();
        refused.add(Tags.notice("err", why));
    }

    private void forget(boolean opened) {
        Path file = held;
        if (opened || file == null) {
            return;
        }
        held = null;
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
