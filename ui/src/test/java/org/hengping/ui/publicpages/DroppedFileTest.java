package org.hengping.ui.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.hengping.core.Sha256;
import org.hengping.ui.publicpages.DroppedFile.Answer;
import org.hengping.ui.publicpages.DroppedFile.State;
import org.junit.jupiter.api.Test;

/** A file is hashed while it arrives, whatever its bytes are, and nothing else is done with it. */
class DroppedFileTest {

    private static final String KIND = "multipart/form-data; boundary=----WebKitFormBoundaryAbC123";
    private static final String HEAD =
            "------WebKitFormBoundaryAbC123\r\nContent-Disposition: form-data; name=\"file\"; filename=\"自评表.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n";
    private static final String END = "\r\n------WebKitFormBoundaryAbC123--\r\n";

    @Test
    void the_digest_is_that_of_the_bytes_whatever_they_are() throws IOException {
        Random random = new Random(20260302);
        for (int size : new int[] {1, 2, 100, 16_200, 16_384, 16_385, 300_000}) {
            byte[] file = new byte[size];
            random.nextBytes(file);
            assertThat(read(KIND, sent(file))).as("%s bytes", size).isEqualTo(hashed(file));
        }
    }

    @Test
    void what_looks_like_the_end_belongs_to_the_file() throws IOException {
        for (String text : new String[] {
            "\r",
            "\r\n",
            "\r\r\n",
            "\r\n--",
            "\r\n------WebKitFormBoundaryAbC12",
            "\r\n\r\n------WebKitFormBoundaryAbC124\r",
        }) {
            byte[] file = ("a" + text).getBytes(StandardCharsets.US_ASCII);
            assertThat(read(KIND, sent(file))).as(text).isEqualTo(hashed(file));
        }
    }

    @Test
    void the_end_is_found_wherever_the_bytes_are_cut() throws IOException {
        byte[] file = "a\r\n------WebKitFormBoundaryAbC\r\r\nb".getBytes(StandardCharsets.US_ASCII);
        for (int size = 1; size < 40; size++) {
            int most = size;
            InputStream drops = new FilterInputStream(new ByteArrayInputStream(sent(file))) {
                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    return super.read(into, from, Math.min(most, length));
                }

                @Override
                public int available() {
                    return 0;
                }
            };
            assertThat(DroppedFile.read(KIND, drops, () -> false)).isEqualTo(hashed(file));
        }
    }

    @Test
    void a_form_without_a_file_and_what_is_no_form_have_no_digest() throws IOException {
        byte[] whole = sent(new byte[] {1, 2, 3});
        assertThat(read(KIND, sent(new byte[0])).state()).isEqualTo(State.NONE);
        assertThat(read(null, whole).state()).isEqualTo(State.NONE);
        assertThat(read("application/pdf", whole).state()).isEqualTo(State.NONE);
        assertThat(read("multipart/form-data", whole).state()).isEqualTo(State.NONE);
        assertThat(read(KIND, new byte[100_000]).state()).isEqualTo(State.NONE);
        for (int cut = 0; cut < whole.length - 4; cut++) {
            assertThat(read(KIND, Arrays.copyOf(whole, cut)).state()).isEqualTo(State.NONE);
        }
    }

    @Test
    void what_is_too_large_is_not_hashed() throws IOException {
        assertThat(read(KIND, sent(new byte[DroppedFile.LARGEST])).state()).isEqualTo(State.HASHED);
        assertThat(read(KIND, sent(new byte[DroppedFile.LARGEST + 1]))).isEqualTo(new Answer(State.TOO_LARGE, ""));
        assertThat(read(KIND, sent(new byte[7 * DroppedFile.LARGEST]))).isEqualTo(new Answer(State.TOO_LARGE, ""));
    }

    @Test
    void who_sends_too_slowly_is_not_waited_for() throws IOException {
        Answer answer = DroppedFile.read(KIND, new ByteArrayInputStream(sent(new byte[100])), () -> true);

        assertThat(answer.state()).isEqualTo(State.TOO_SLOW);
    }

    private static Answer read(String kind, byte[] body) throws IOException {
        return DroppedFile.read(kind, new ByteArrayInputStream(body), () -> false);
    }

    private static Answer hashed(byte[] file) {
        var digest = Sha256.digest();
        digest.update(file);
        return new Answer(State.HASHED, Sha256.hex(digest));
    }

    private static byte[] sent(byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(END.getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }
}
