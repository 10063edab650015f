package org.hengping.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.hengping.workflow.Attaching;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit holds also for who does not use our page. */
class AttachmentUploadTest {

    @ParameterizedTest
    @ValueSource(longs = {-1, Attaching.LARGEST + 1, Long.MAX_VALUE})
    void what_is_too_large_or_does_not_say_how_large_it_is_is_not_read(long size) throws IOException {
        UploadEvent event = new UploadEvent(null, null, null, "a.pdf", size, "application/pdf", null, null);

        new AttachmentUpload((file, content) -> {}).handleUploadRequest(event);

        assertThat(event.isRejected()).isTrue();
    }
}
