package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.review.ShortHash;
import org.hengping.ui.paper.Paper.Block;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.words.Wording;

/** The list of what proves the form (佐证材料), in the order of its rows; each file with the beginning of its checksum. Empty where there is none. */
record EvidenceList(Wording words, EvaluationForm form, int columns) {

    Block block() {
        if (form.attachments().isEmpty()) {
            return Block.of(List.of());
        }
        List<Attachment> files = new ArrayList<>(form.attachments(null));
        form.indicators().forEach(row -> files.addAll(form.attachments(row.number())));
        List<List<PaperCell>> rows = new ArrayList<>();
        files.forEach(file -> rows.add(List.of(
                PaperCell.figure(String.valueOf(rows.size() + 1), 2),
                PaperCell.text(subject(file), 4),
                PaperCell.text(file.name(), columns - 8),
                PaperCell.figure(ShortHash.of(file.sha256()), 2))));
        List<PaperCell> head =
                List.of(label("number", 2), label("subject", 4), label("file", columns - 8), label("checksum", 2));
        return new Block(List.of(List.of(label("title", columns)), head), rows, false);
    }

    private String subject(Attachment file) {
        return form.indicators().stream()
                .filter(row -> Objects.equals(row.number(), file.row()))
                .findFirst()
                .map(row -> PaperWords.named(words, form, row))
                .orElseGet(() -> words.t("paper.evidence.whole"));
    }

    private PaperCell label(String key, int width) {
        return PaperCell.label(words.t("paper.evidence." + key), width);
    }
}
