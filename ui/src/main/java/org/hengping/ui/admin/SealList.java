package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.hengping.core.integrity.Seal;
import org.hengping.ui.part.Cards;
import org.hengping.ui.part.ColumnWidth;
import org.hengping.ui.part.ListGrid;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.integrity.Integrity;
import org.hengping.workflow.integrity.IntegrityOverview;

/** The seals of the district, the latest first; each can be opened as a text, to be printed or kept. */
final class SealList extends Div {

    private static final int SHORT_HASH = 16;

    private final long person;
    private final Integrity integrity;

    SealList(IntegrityOverview overview, long person, Integrity integrity) {
        this.person = person;
        this.integrity = integrity;
        if (overview.seals().isEmpty()) {
            add(Tags.text("muted", t("integrity.noSeal")));
            return;
        }
        ListGrid<Seal> grid = new ListGrid<>("seals");
        grid.setAllRowsVisible(overview.seals().size() <= 10);
        grid.text("integrity.seal.which", ColumnWidth.px(90), seal -> t("integrity.seal.number", seal.number()))
                .text("admin.audit.at", ColumnWidth.px(150), SealList::at)
                .part("integrity.seal.kind", ColumnWidth.px(170), SealList::kind)
                .part("integrity.seal.hash", ColumnWidth.grow(1), SealList::hash)
                .part("integrity.seal.copy", ColumnWidth.px(150), this::links);
        Cards.whenNarrow(
                grid,
                t("integrity.seals"),
                seal -> new Div(
                        Tags.text("strong", t("integrity.seal.number", seal.number())),
                        Tags.text("muted", at(seal)),
                        kind(seal),
                        hash(seal),
                        links(seal)));
        grid.setItems(overview.seals());
        add(grid);
    }

    private static String at(Seal seal) {
        return seal.intact() ? Moments.minute(seal.at()) : "?";
    }

    private static Component kind(Seal seal) {
        Div kind = Tags.box("q");
        kind.add(seal.intact() ? new Span(t("sealKind." + seal.kind())) : Tags.tag("err", t("integrity.seal.altered")));
        kind.add(Tags.text("muted", t(seal.mac().isEmpty() ? "verify.unsigned" : "verify.signed")));
        return kind;
    }

    private static Component hash(Seal seal) {
        Span hash = Tags.text(
                "mono",
                seal.hash().substring(0, Math.min(SHORT_HASH, seal.hash().length())));
        hash.getElement().setAttribute("title", seal.hash());
        return hash;
    }

    private Component links(Seal seal) {
        return Tags.box(
                "links",
                link(seal, AttachmentType.INLINE, "integrity.seal.print"),
                link(seal, AttachmentType.DOWNLOAD, "integrity.seal.keep"));
    }

    private Anchor link(Seal seal, AttachmentType type, String word) {
        int number = seal.number();
        boolean shown = type == AttachmentType.INLINE;
        var handler = DownloadHandler.fromInputStream(event -> file(number));
        Anchor link = new Anchor(shown ? handler.inline() : handler, type, t(word));
        if (shown) {
            link.setTarget("_blank");
        }
        return link;
    }

    private DownloadResponse file(int number) {
        Seal seal = integrity.seal(person, number);
        byte[] text = seal.file().getBytes(StandardCharsets.UTF_8);
        String name = "hengping-seal-%s-%06d.txt".formatted(seal.districtCode(), number);
        return new DownloadResponse(new ByteArrayInputStream(text), name, "text/plain; charset=utf-8", text.length);
    }
}
