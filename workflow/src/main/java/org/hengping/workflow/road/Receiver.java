package org.hengping.workflow.road;

import java.io.IOException;
import java.io.OutputStream;
import org.hengping.core.form.Piece.Attachment;

/** Where a content goes. */
@FunctionalInterface
public interface Receiver {

    /** Called at most once, just before the first byte; whoever opens it closes it. */
    OutputStream open(Attachment file) throws IOException;
}
