package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.FormText;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.Office.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence: attached by the preparer, frozen with the form, seen by whoever sees the form. */
abstract class AttachingContract {

    private final Town town = office().town();

    @TempDir
    private Path folder;

    abstract Office office();

    @Test
    void what_was_attached_is_frozen_with_the_form_and_read_by_finance() throws IOException {
        town.write(Forms.good());
        Draft draft = attach(1, "../名册.pdf", "%PDF-1.7 名册");
        Attachment attached = draft.form().attachments(1).getFirst();
        Version version = office().get(Drafting.class).submit(town.preparer(), town.evaluation(), draft.revision(), "");

        assertThat(attached.name()).isEqualTo("名册.pdf");
        assertThat(version.form().attachments()).containsExactly(attached);
        assertThat(version.intact()).isTrue();
        assertThat(content(town.officer(), attached.sha256())).isEqualTo("%PDF-1.7 名册");
    }

    @Test
    void evidence_is_part_of_the_text_that_is_hashed() throws IOException {
        town.write(Forms.good());
        Draft draft = attach(1, "a.pdf", "%PDF-1.7 a");
        String sha256 = draft.form().attachments(1).getFirst().sha256();

        assertThat(FormText.write(draft.form())).contains("[attachment/1/" + sha256 + "]", "sha256=" + sha256);
        assertThat(FormText.read(FormText.write(draft.form()))).isEqualTo(draft.form());
    }

    @Test
    void another_department_finds_no_such_attachment() throws IOException {
        town.write(Forms.good());
        String sha256 =
                attach(1, "a.pdf", "%PDF-1.7 a").form().attachments().getFirst().sha256();

        assertThatThrownBy(() -> content(town.otherPreparer(), sha256)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> content(town.officer(), sha256)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(
                        () -> content(town.preparer(), sha256.replace('a', 'b').replace('1', '2')))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void programs_and_empty_files_are_refused_and_nothing_is_kept() {
        town.write(Forms.good());

        assertThatThrownBy(() -> attach(1, "a.pdf", "MZ program")).isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> attach(1, "a.pdf", "")).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(office().get(Consulting.class)
                        .open(town.preparer(), town.evaluation())
                        .form()
                        .attachments())
                .isEmpty();
    }

    @Test
    void an_attachment_without_content_cannot_be_claimed() {
        Change forged = Change.save(new Attachment(1, "a.pdf", 1, "0".repeat(64)), Draft.ABSENT);
        town.write(Forms.good());

        assertThatThrownBy(() -> office().get(Drafting.class).save(town.preparer(), town.evaluation(), List.of(forged)))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void nothing_is_attached_to_a_form_that_was_handed_in() {
        town.at(Stage.HEAD_REVIEW);

        assertThatThrownBy(() -> attach(1, "a.pdf", "%PDF-1.7 a")).isInstanceOf(Refusal.NotNow.class);
    }

    private Draft attach(int row, String name, String content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content.getBytes(StandardCharsets.UTF_8));
        return office().get(Attaching.class).attach(town.preparer(), town.evaluation(), row, name, file);
    }

    private String content(long by, String sha256) {
        return new String(office().get(Attaching.class).content(by, town.evaluation(), sha256), StandardCharsets.UTF_8);
    }
}
