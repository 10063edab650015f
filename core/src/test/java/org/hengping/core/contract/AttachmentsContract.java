package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.hengping.core.Sha256;
import org.hengping.core.form.AttachmentContents;
import org.hengping.core.form.AttachmentContents.Damaged;
import org.hengping.core.form.AttachmentContents.Kept;
import org.junit.jupiter.api.Test;

/** What every store of the contents of attachments must do. */
public abstract class AttachmentsContract extends PortsContract {

    @Test
    void an_attachment_is_kept_once_and_given_back_byte_for_byte() {
        long evaluation = evaluation(district()).id();
        byte[] content = content(300_000);
        keep(evaluation, content);
        keep(evaluation, content);

        byte[] given = given(evaluation, sha256(content), content.length);

        assertThat(given).isEqualTo(content);
        assertThat(sha256(given)).isEqualTo(sha256(content));
    }

    @Test
    void contents_of_one_form_do_not_disturb_each_other() {
        long evaluation = evaluation(district()).id();
        byte[] one = content(1);
        byte[] other = content(70_000);
        keep(evaluation, one);
        keep(evaluation, other);

        assertThat(given(evaluation, sha256(one), 1)).isEqualTo(one);
        assertThat(given(evaluation, sha256(other), other.length)).isEqualTo(other);
    }

    @Test
    void what_was_kept_for_another_form_is_missing() {
        long evaluation = evaluation(district()).id();
        byte[] content = content(100);
        keep(evaluation, content);

        assertThatThrownBy(() -> given(evaluation + 1, sha256(content), content.length))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining(sha256(content))
                .hasMessageContaining("missing");
    }

    @Test
    void what_is_not_as_long_as_the_form_records_is_not_given_out() {
        long evaluation = evaluation(district()).id();
        byte[] content = content(100);
        keep(evaluation, content);

        assertThatThrownBy(() -> given(evaluation, sha256(content), 101))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining(sha256(content))
                .hasMessageContaining("100");
    }

    @Test
    void all_contents_of_a_form_are_named_with_the_checksums_they_have() {
        long evaluation = evaluation(district()).id();
        byte[] one = content(10);
        byte[] other = content(50_000);
        keep(evaluation, one);
        keep(evaluation, other);
        keep(evaluation(district()).id(), content(7));

        assertThat(inTransaction(() -> contents().all(evaluation, true)))
                .containsExactlyInAnyOrder(
                        new Kept(sha256(one), 10, sha256(one)), new Kept(sha256(other), 50_000, sha256(other)));
        assertThat(inTransaction(() -> contents().all(evaluation, false)))
                .extracting(Kept::sha256)
                .containsOnlyNulls();
    }

    protected final void keep(long evaluation, byte[] content) {
        change(() -> contents().keep(evaluation, sha256(content), content.length, new ByteArrayInputStream(content)));
    }

    protected final byte[] given(long evaluation, String sha256, long size) {
        return inTransaction(() -> {
            try (InputStream content = contents().open(evaluation, sha256, size)) {
                return content.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    protected static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    protected static String sha256(byte[] content) {
        var digest = Sha256.digest();
        digest.update(content);
        return Sha256.hex(digest);
    }

    private AttachmentContents contents() {
        return ports().attachments();
    }
}
