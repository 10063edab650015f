package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.hengping.core.organization.Person;
import org.hengping.core.review.ShortHash;
import org.hengping.core.review.Version;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;
import org.hengping.ui.part.UploadBox;
import org.hengping.workflow.road.Attaching;
import org.jspecify.annotations.Nullable;

/** Takes a signed and stamped scan (签章件) of the printed version: who signed, the file, and where it is the signature, the head's opinion. */
final class ScanDialog {

    private final Select<Person> signer = new Select<>();
    private final Span chosen = Tags.text("muted", "");
    private final Ask ask;
    private @Nullable Path held;
    private String name = "";

    /** What is done with it. */
    @FunctionalInterface
    interface Act {
        void with(long signerId, String opinion, String name, Path file);
    }

    private ScanDialog(Ask ask, List<Person> heads) {
        this.ask = ask;
        signer.setLabel(t("scan.signer"));
        signer.setItems(heads);
        signer.setItemLabelGenerator(Person::name);
        signer.setWidthFull();
        if (heads.size() == 1) {
            signer.setValue(heads.getFirst());
        }
        ask.named("scan-dialog").with(signer, Tags.text("lbl", t("scan.file")), upload(), chosen);
        ask.requires(this::complete);
        ask.addOpenedChangeListener(change -> forget(change.isOpened()));
        ask.addDetachListener(detach -> forget(false));
    }

    /** Before the signature on the screen. */
    static Ask before(Version.Seen seen, List<Person> heads, Act act) {
        Ask ask = Ask.to(t("scan.upload")).says(t("scan.uploadEffect", seen.number(), brief(seen)));
        ScanDialog dialog = new ScanDialog(ask, heads);
        return ask.go(t("scan.go"), none -> dialog.act(none, act));
    }

    /** As the signature. */
    static Ask signing(Version.Seen seen, List<Person> heads, Act act) {
        Ask ask = Ask.to(t("scan.endorse")).says(t("scan.endorseEffect", seen.number(), brief(seen)));
        ScanDialog dialog = new ScanDialog(ask, heads);
        return ask.words(t("act.opinion")).go(t("scan.goEndorse"), opinion -> dialog.act(opinion, act));
    }

    private static String brief(Version.Seen seen) {
        return ShortHash.of(seen.hash());
    }

    private UploadBox upload() {
        return new UploadBox(
                        "scan.choose",
                        "scan.drop",
                        Attaching.LARGEST,
                        this::hold,
                        name -> ask.refuse(t("file.tooLarge")))
                .kinds(name -> ask.refuse(t("refusal.scanKind")), ".pdf", ".png", ".jpg", ".jpeg");
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
            ask.refuse();
        };
    }

    private boolean complete() {
        boolean complete = held != null && signer.getValue() != null;
        if (!complete) {
            ask.refuse(t("scan.missing"));
        }
        return complete;
    }

    private void act(String opinion, Act act) {
        act.with(signer.getValue().id(), opinion, name, Objects.requireNonNull(held));
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
