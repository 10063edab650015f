package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Version;
import org.hengping.ui.Moments;
import org.hengping.ui.paper.PaperFiles;
import org.hengping.ui.paper.PaperFiles.Layout;
import org.hengping.ui.paper.SignOff;
import org.hengping.workflow.Consulting.Sheet;

/** The official form as files; signed and approved ones say by whom, when, and which version. */
final class Downloads extends Div {

    private static final int SHORT_HASH = 8;

    private final FormModel model;

    Downloads(FormModel model) {
        this.model = model;
        addClassName("downloads");
        add(t("download.form"));
        Stream.of(PaperFiles.Kind.values()).forEach(kind -> add(link(kind)));
    }

    private Anchor link(PaperFiles.Kind kind) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> response(kind)), t("download." + kind));
        link.addClassName("download-" + kind.extension());
        return link;
    }

    private DownloadResponse response(PaperFiles.Kind kind) {
        Sheet sheet = model.sheet();
        byte[] file = PaperFiles.write(
                kind,
                Layout.DEPARTMENT,
                model.form(),
                model.score(),
                sheet.round().fiscalYear(),
                signed(sheet));
        String name = sheet.department().shortName() + sheet.round().fiscalYear() + "." + kind.extension();
        return new DownloadResponse(new ByteArrayInputStream(file), name, kind.mediaType(), file.length);
    }

    private static SignOff signed(Sheet sheet) {
        Version version = sheet.version();
        if (version == null || sheet.draft() != null) {
            return SignOff.OPEN;
        }
        String hash = version.hash().substring(0, SHORT_HASH);
        return new SignOff(
                act(sheet, version, Act.ENDORSE, "paper.signed.head"),
                act(sheet, version, Act.APPROVE, "paper.signed.finance"),
                t(
                        "paper.signed.version",
                        version.number(),
                        hash,
                        "/trace/" + sheet.evaluation().id()));
    }

    private static String act(Sheet sheet, Version version, Act act, String wording) {
        Optional<HistoryEntry> last = sheet.history().stream()
                .filter(entry -> entry.act() == act && entry.version() == version.number())
                .reduce((before, after) -> after);
        return last.map(entry ->
                        (t(wording, entry.actorName(), Moments.minute(entry.at())) + "\n" + entry.opinion()).strip())
                .orElse("");
    }
}
