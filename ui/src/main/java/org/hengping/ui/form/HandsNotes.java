package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.review.SignedScan;
import org.hengping.core.review.Version;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.road.Sheet;
import org.hengping.workflow.road.SigningOffer;

/**
 * What is to be known about the three hands on a form: why the next step is somebody else's, in what the department is dispensed with, and the
 * signed scans; with the way to upload one. Nothing where the three hands simply hold.
 */
final class HandsNotes extends Div {

    private final transient UseCases useCases;
    private final transient Sheet sheet;
    private final long person;

    /** @param done after a scan was uploaded */
    HandsNotes(UseCases useCases, long person, Sheet sheet, Optional<Sentence> abstaining, Runnable done) {
        this.useCases = useCases;
        this.person = person;
        this.sheet = sheet;
        addClassNames("disclosed", "hands-notes");
        abstaining.ifPresent(why -> add(Tags.notice("warn", say(why))));
        List<Sentence> dispensed = useCases.dispensations().ofForm(person, id());
        List<SignedScan> scans = useCases.signing().scans(person, id());
        SigningOffer offer = useCases.signing().offer(person, id());
        if (!dispensed.isEmpty() || !scans.isEmpty() || offer.any()) {
            Div lines = Tags.box("hands-lines");
            dispensed.forEach(line -> lines.add(new Span(say(line))));
            scans.forEach(scan -> lines.add(scan(scan)));
            Div notice = Tags.notice("info", "");
            notice.removeAll();
            notice.add(Tags.box("taken-over-b", lines, acts(offer, done)));
            add(notice);
        }
        setVisible(getComponentCount() > 0);
    }

    private Component scan(SignedScan scan) {
        Anchor link = new Anchor(
                new AttachmentDownload(to ->
                        useCases.signing().content(person, id(), scan.file().sha256(), to)),
                AttachmentType.INLINE,
                scan.file().name());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("title", "SHA-256 " + scan.file().sha256());
        Span words = new Span(t(
                "scan.line",
                scan.version().number(),
                scan.signerName(),
                scan.uploadedBy().name(),
                Moments.minute(scan.uploadedAt())));
        return Tags.box("hands-scan", Tags.text("strong", t("scan.title")), link, words);
    }

    private Component acts(SigningOffer offer, Runnable done) {
        Div acts = Tags.box("acts");
        if (offer.upload()) {
            acts.add(button(
                    "scan.upload",
                    () -> ScanDialog.before(seen(), offer.signers(), (signer, words, name, file) -> {
                        useCases.signing().upload(person, id(), seen(), signer, name, file);
                        done.run();
                    })));
        }
        if (offer.endorse()) {
            acts.add(button(
                    "scan.endorse",
                    () -> ScanDialog.signing(seen(), offer.signers(), (signer, words, name, file) -> {
                        useCases.signing().endorse(person, id(), seen(), signer, words, name, file);
                        done.run();
                    })));
        }
        return acts;
    }

    private static Button button(String key, java.util.function.Supplier<ScanDialog> dialog) {
        Button button =
                new Button(t(key), Glyph.PEN.icon(), click -> dialog.get().open());
        button.addClassName(key.replace('.', '-'));
        return button;
    }

    private Version.Seen seen() {
        return Objects.requireNonNull(sheet.version()).seen();
    }

    private long id() {
        return sheet.evaluation().id();
    }
}
