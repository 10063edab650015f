package org.hengping.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The disk under H2, written in an order in which no power cut leaves a part of a commit behind: see {@link OrderedFile}. The files are H2's
 * own and can be opened without it. Public, because H2 makes one for each file by itself.
 */
public final class OrderedDisk extends FilePathWrapper {

    private static final String SCHEME = "ordered";

    /** A URL's way to a file goes over this disk; any other way is left as it is. */
    static String url(String given) {
        FilePath.register(new OrderedDisk());
        return given.replaceFirst("^jdbc:h2:(file:)?(?=[./~\\\\]|[A-Za-z]:[/\\\\])", "jdbc:h2:" + SCHEME + ":");
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = super.open(mode);
        return mode.equals("r") ? file : new OrderedFile(file);
    }
}
