package org.hengping.ui.form;

import static org.hengping.ui.part.Words.on;
import static org.hengping.ui.part.Words.say;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.road.Receiver;

/** An attachment on its way to the browser. Always as a file to be saved: nothing that was attached is shown inside the product. */
final class AttachmentDownload implements DownloadHandler {

    private final Source source;

    /** Where the content comes from, through the gate. */
    @FunctionalInterface
    interface Source {
        void handOut(Receiver to) throws IOException;
    }

    AttachmentDownload(Source source) {
        this.source = source;
    }

    /** What has begun and must not be finished ends with a broken connection: the browser keeps no half file. */
    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Answer answer = new Answer(event);
        try {
            source.handOut(answer::file);
        } catch (Refusal refusal) {
            if (answer.begun) {
                throw new IOException(refusal);
            }
            answer.words(on(event.getUI(), () -> say(refusal.sentence())));
        }
    }

    private static final class Answer {

        private final DownloadEvent event;
        private boolean begun;

        private Answer(DownloadEvent event) {
            this.event = event;
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        }

        private OutputStream file(Attachment file) {
            begun = true;
            event.setFileName(file.name());
            event.setContentType("application/octet-stream");
            event.setContentLength(file.size());
            return event.getOutputStream();
        }

        private void words(String why) throws IOException {
            VaadinResponse response = event.getResponse();
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
        }
    }
}
