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
import org.hengping.core.Sentence;
import org.hengping.core.review.SignedScan;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.road.PaperSigning;
import org.hengping.workflow.road.SigningOffer;

/**
 * What is to be known about the three hands on a form: why the next step is somebody else's, in what the department is dispensed with, and the
 * signed scans; with the way to upload one. Nothing where the three hands simply hold.
 */
final class HandsNotes extends Div {

    private final FormModel model;

    HandsNotes(FormModel model) {
        this.model = model;
        addClassNames("disclosed", "hands-notes");
        model.facts().abstaining().ifPresent(why -> add(Tags.notice("warn", say(why))));
        List<Sentence> dispensed = model.facts().dispensations();
        List<SignedScan> scans = signing().scans(model.person(), id());
        SigningOffer offer = signing().offer(model.person(), id());
        if (!dispensed.isEmpty() || !scans.isEmpty() || offer.any()) {
            Div lines = Tags.box("hands-lines");
            dispensed.forEach(line -> lines.add(new Span(say(line))));
            scans.forEach(scan -> lines.add(scan(scan)));
            Div notice = Tags.notice("info", Tags.box("taken-over-b", lines, acts(offer)));
            add(notice);
        }
        setVisible(getComponentCount() > 0);
    }

    private Component scan(SignedScan scan) {
        Anchor link = new Anchor(
                new AttachmentDownload(to ->
                        signing().content(model.person(), id(), scan.file().sha256(), to)),
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

    private Component acts(SigningOffer offer) {
        Div acts = Tags.box("acts");
        if (offer.upload()) {
            acts.add(button(
                    "scan.upload",
                    () -> ScanDialog.before(model.seen(), offer.signers(), (signer, words, name, file) -> {
                        signing().upload(model.person(), id(), model.seen(), signer, name, file);
                        model.reopen();
                    })));
        }
        if (offer.endorse()) {
            acts.add(button(
                    "scan.endorse",
                    () -> ScanDialog.signing(model.seen(), offer.signers(), (signer, words, name, file) -> {
                        signing().endorse(model.person(), id(), model.seen(), signer, words, name, file);
                        model.reopen();
                    })));
        }
        return acts;
    }

    private static Button button(String key, java.util.function.Supplier<Ask> dialog) {
        Button button =
                new Button(t(key), Glyph.PEN.icon(), click -> dialog.get().open());
        button.addClassName(key.replace('.', '-'));
        return button;
    }

    private PaperSigning signing() {
        return model.useCases().judging().signing();
    }

    private long id() {
        return model.live().id();
    }
}
