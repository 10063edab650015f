package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.FormText;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.Forms;
import org.hengping.workflow.InOffice;
import org.hengping.workflow.Office.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Evidence: attached by the preparer, frozen with the form, seen by whoever sees the form. */
@ExtendWith(OutputCaptureExtension.class)
abstract class AttachingContract implements InOffice {

    private final Town town = office().town();

    @TempDir
    private Path folder;

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

        for (String content : List.of("MZ program", "<html>", "<svg/>", "#!/bin/sh")) {
            assertThatThrownBy(() -> attach(1, "a.pdf", content))
                    .isInstanceOf(Refusal.NotPermitted.class)
                    .hasMessageContaining("refusal.fileKind");
        }
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

    @Test
    void a_short_content_that_is_not_what_was_frozen_does_not_even_begin(CapturedOutput output) throws IOException {
        town.write(Forms.good());
        String sha256 = attach(1, "名册.pdf", "%PDF-1.7 名册")
                .form()
                .attachments()
                .getFirst()
                .sha256();
        damage(town.evaluation(), sha256);
        Received received = new Received();

        assertThatThrownBy(() -> download(town.preparer(), sha256, received))
                .isInstanceOf(Refusal.Lost.class)
                .hasMessageContaining("名册.pdf");

        assertThat(received.opened).isEmpty();
        assertThat(output).contains(sha256 + " has another checksum");
    }

    @Test
    void a_long_content_that_is_not_what_was_frozen_never_arrives_whole() throws IOException {
        town.write(Forms.good());
        String sha256 = attach(1, "a.pdf", "%PDF-1.7" + "x".repeat(200_000))
                .form()
                .attachments()
                .getFirst()
                .sha256();
        damage(town.evaluation(), sha256);
        Received received = new Received();

        assertThatThrownBy(() -> download(town.preparer(), sha256, received)).isInstanceOf(Refusal.Lost.class);

        assertThat(received.content.size()).isBetween(1, 199_999);
    }

    @Test
    void a_content_of_many_pieces_arrives_as_it_was_attached() throws IOException {
        town.write(Forms.good());
        String long_ = "%PDF-1.7 " + "名册".repeat(200_000);
        Attachment attached =
                attach(null, "a.pdf", long_).form().attachments(null).getFirst();
        Received received = new Received();

        download(town.preparer(), attached.sha256(), received);

        assertThat(received.content.toString(StandardCharsets.UTF_8)).isEqualTo(long_);
        assertThat(received.opened).containsExactly(attached);
    }

    @Test
    void an_attachment_whose_saving_fails_is_in_no_draft_and_can_be_attached_again() throws IOException {
        town.write(Forms.good());
        assertThatThrownBy(() -> office().inTransaction(() -> {
                    attached("%PDF-1.7 a");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(town.sheet(town.preparer()).form().attachments()).isEmpty();

        String sha256 =
                attach(1, "a.pdf", "%PDF-1.7 a").form().attachments().getFirst().sha256();

        assertThat(content(town.preparer(), sha256)).isEqualTo("%PDF-1.7 a");
    }

    /** Changes the last byte of what is kept, as a failing disk would. */
    abstract void damage(long evaluation, String sha256) throws IOException;

    private Draft attached(String content) {
        try {
            return attach(1, "a.pdf", content);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private Draft attach(Integer row, String name, String content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content.getBytes(StandardCharsets.UTF_8));
        return office().get(Attaching.class).attach(town.preparer(), town.evaluation(), row, name, file);
    }

    private String content(long by, String sha256) throws IOException {
        Received received = new Received();
        download(by, sha256, received);
        return received.content.toString(StandardCharsets.UTF_8);
    }

    private void download(long by, String sha256, Received received) throws IOException {
        office().get(Attaching.class).content(by, town.evaluation(), sha256, received);
    }

    /** What came out. */
    private static final class Received implements Receiver {

        private final List<Attachment> opened = new ArrayList<>();
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        @Override
        public OutputStream open(Attachment file) {
            opened.add(file);
            return content;
        }
    }
}
