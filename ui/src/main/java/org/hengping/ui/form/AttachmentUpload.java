package org.hengping.ui.form;

import com.vaadin.flow.server.streams.FileUploadCallback;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.hengping.workflow.Attaching;

/** A file on its way to the server. The browser keeps to the limit by itself; one that does not, or does not say how much comes, is not listened to. */
final class AttachmentUpload extends TemporaryFileUploadHandler {

    AttachmentUpload(FileUploadCallback taken) {
        super(taken);
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (event.getFileSize() < 0 || event.getFileSize() > Attaching.LARGEST) {
            event.reject();
        } else {
            super.handleUploadRequest(event);
        }
    }
}
