package org.hengping.ui.part;

import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/** What is done with a file that arrives. */
public interface Taker extends Serializable {

    /**
     * Looks at the file, while the screen can go on.
     *
     * @param content where it lies; it is gone when what is shown was shown
     * @return what is shown then
     */
    Command take(String name, Path content) throws IOException;
}
