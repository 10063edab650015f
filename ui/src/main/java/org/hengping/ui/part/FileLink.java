package org.hengping.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import org.hengping.ui.sheet.Download;

/** A link to a file that is made when somebody clicks it. */
public final class FileLink extends Anchor {

    /** Makes the file, outside the screen: what is asked of the screen must not need its lock. */
    @FunctionalInterface
    public interface Making extends Serializable {

        /** @param asked the request for the file */
        Download make(VaadinRequest asked) throws IOException;
    }

    /** @param classes of its look, separated by spaces */
    public FileLink(String words, String classes, Making making) {
        super(
                DownloadHandler.fromInputStream(event -> response(making.make(event.getRequest()))),
                AttachmentType.DOWNLOAD,
                words);
        addClassNames(classes.split(" "));
    }

    private static DownloadResponse response(Download file) {
        byte[] content = file.content();
        return new DownloadResponse(
                new ByteArrayInputStream(content), file.fileName(), file.kind().mediaType(), content.length);
    }
}
