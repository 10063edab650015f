package org.hengping.core.integrity;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.hengping.core.form.AttachmentContents.Kept;
import org.hengping.core.form.FormText;

/** Whether the contents a form names (佐证材料, 签章件) are kept, and each is what its checksum says. */
final class ContentCheck {

    private final FormRecords form;
    private final Discrepancies found;
    private final Map<String, Kept> kept;

    ContentCheck(FormRecords form, Discrepancies found) {
        this.form = form;
        this.found = found;
        this.kept = form.contents().stream().collect(toMap(Kept::name, identity(), (one, other) -> one));
    }

    void check() {
        form.contents().stream()
                .filter(content -> !content.intact())
                .forEach(content -> found.note(
                        RecordKind.EVALUATION,
                        String.valueOf(form.evaluationId()),
                        Fault.CONTENT_ALTERED,
                        content.name()));
        form.versions()
                .forEach(version -> found.look(version, () -> FormText.read(version.text("text"))
                        .attachments()
                        .forEach(file -> named(version, file.sha256(), file.size()))));
        form.of(RecordKind.SCAN)
                .forEach(scan -> found.look(scan, () -> named(scan, scan.text("sha256"), scan.number("size"))));
    }

    private void named(StoredRecord by, String sha256, long size) {
        Kept content = kept.get(sha256);
        if (content == null) {
            found.note(by, Fault.CONTENT_MISSING, sha256);
        } else {
            found.unless(content.size() == size, by, Fault.CONTENT_ALTERED, sha256);
        }
    }
}
