package org.hengping.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hengping.core.Sentence;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.review.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the browser is told of an attachment. */
class AttachmentDownloadTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void an_attachment_comes_as_a_file_to_be_saved() throws IOException {
        byte[] content = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        Attachment file = new Attachment(1, "名册.pdf", content.length, "a".repeat(64));

        download(to -> to.open(file).write(content));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''%E5%90%8D%E5%86%8C.pdf");
        assertThat(response.getContentType()).isEqualTo("application/octet-stream");
        assertThat(response.getContentLengthLong()).isEqualTo(content.length);
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void what_breaks_off_half_way_is_no_finished_answer() {
        Attachment file = new Attachment(1, "a.pdf", 100, "a".repeat(64));

        assertThatThrownBy(() -> download(to -> {
                    to.open(file).write(1);
                    throw new Refusal.Lost(Sentence.of("refusal.fileLost", "a.pdf"));
                }))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(Refusal.Lost.class);

        assertThat(response.getContentAsByteArray()).hasSize(1);
        assertThat(response.getContentLengthLong()).isEqualTo(100);
    }

    private void download(AttachmentDownload.Source source) throws IOException {
        new AttachmentDownload(source)
                .handleDownloadRequest(new DownloadEvent(null, new VaadinServletResponse(response, null), null, null));
    }
}
