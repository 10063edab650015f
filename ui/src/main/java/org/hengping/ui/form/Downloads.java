package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.ShortHash;
import org.hengping.core.review.Version;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.integrity.SoundnessLine;
import org.hengping.ui.paper.Content;
import org.hengping.ui.paper.Layout;
import org.hengping.ui.paper.PaperFiles;
import org.hengping.ui.paper.SignOff;
import org.hengping.ui.part.FileLink;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.road.Sheet;
import org.jspecify.annotations.Nullable;

/** The official form as files; signed and approved ones say by whom, when, and which version. */
final class Downloads extends Div {

    /** The official form is Chinese, whatever the language of the screen. */
    private final Wording words = Wording.chinese();

    private final FormModel model;
    private final PublicAddress address;

    Downloads(FormModel model) {
        this.model = model;
        this.address = model.useCases().address();
        addClassName("downloads");
        add(t("download.form"));
        Stream.of(FileKind.values()).forEach(kind -> add(link(kind)));
    }

    private FileLink link(FileKind kind) {
        return new FileLink(t("download." + kind), "download-" + kind.extension(), asked -> file(kind, asked));
    }

    private Download file(FileKind kind, VaadinRequest request) {
        Sheet sheet = model.sheet();
        int year = sheet.round().fiscalYear();
        Layout layout = Layout.valueOf(sheet.round().template().name());
        SignOff signed = signed(sheet, ((VaadinServletRequest) request).getHttpServletRequest());
        Content content = new Content(model.form(), model.score(), model.outcome(), year);
        byte[] made = PaperFiles.write(kind, layout, content, signed);
        Version version = shown(sheet);
        byte[] file = version == null ? made : handOut(version, made);
        String stand = version == null
                ? words.t("paper.file.draft")
                : words.t("paper.file.version", String.valueOf(version.number()));
        String title = words.t(
                "paper.file", sheet.department().name(), String.valueOf(year), words.t("paper.title." + layout), stand);
        return new Download(title, kind, file);
    }

    /** Keeps the digest of a paper of a version, so that it can be verified by whoever holds it; returns the paper. */
    private byte[] handOut(Version version, byte[] paper) {
        return model.useCases().filling().handing().to(model.person(), version.evaluationId(), version.number(), paper);
    }

    /** The version on the screen; {@code null} for a draft. */
    private static @Nullable Version shown(Sheet sheet) {
        return sheet.draft() != null ? null : sheet.version();
    }

    private SignOff signed(Sheet sheet, HttpServletRequest request) {
        Version version = shown(sheet);
        if (version == null) {
            return new SignOff(words.t("paper.mark.draft"), "", "", "");
        }
        String number = String.valueOf(version.number());
        String mark =
                switch (sheet.evaluation().stage()) {
                    case DRAFT -> words.t("paper.mark.back." + back(sheet), number);
                    case HEAD_REVIEW, FINANCE_REVIEW -> words.t("paper.mark.submitted", number);
                    case APPROVED, DISCLOSED -> "";
                };
        return new SignOff(
                mark,
                act(sheet, version, Act.ENDORSE, "paper.signed.head"),
                finance(sheet, version),
                foot(sheet, version, request),
                address.verifying(version.hash(), request));
    }

    /** Whether the form was found whole, and where whoever holds the paper can see that it is genuine: anybody, or where nothing is public, those who may see the form. */
    private String foot(Sheet sheet, Version version, HttpServletRequest request) {
        boolean open = !address.verifying(version.hash(), request).isEmpty();
        String path =
                open ? PublicAddress.VERIFY : "/trace/" + sheet.evaluation().id();
        String genuine = words.t(
                open ? "paper.signed.code" : "paper.signed.version",
                String.valueOf(version.number()),
                ShortHash.of(version.hash()),
                address.of(path, request));
        String whole = SoundnessLine.onPaper(model.facts().soundness(), words);
        return whole.isEmpty() ? genuine : genuine + " · " + whole;
    }

    /** How the version came back to its department. */
    private static Act back(Sheet sheet) {
        return sheet.history().stream()
                .filter(entry -> entry.from() != entry.to())
                .map(HistoryEntry::act)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** Who approved, and in finance's box as well in what the form is dispensed with, so that nobody takes it for one of three hands. */
    private String finance(Sheet sheet, Version version) {
        return Stream.concat(
                        Stream.of(
                                act(sheet, version, Act.APPROVE, "paper.signed.finance"),
                                act(sheet, version, Act.REOPEN, "paper.signed.reopened")),
                        model.facts().dispensations().stream().map(words::say))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String act(Sheet sheet, Version version, Act act, String wording) {
        Optional<HistoryEntry> last = sheet.history().stream()
                .filter(entry -> entry.act() == act && entry.version() == version.number())
                .reduce((before, after) -> after);
        return last.map(entry -> (words.t(wording, entry.signatory(), Moments.minute(entry.at())) + "\n"
                                + entry.opinion())
                        .strip())
                .orElse("");
    }
}
