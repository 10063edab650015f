package org.hengping.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk with a cache, as H2 sees it: what was written and not yet forced is in the cache only. At any moment a picture can be taken of what
 * would be found if the process, or the power, ended now. A database lies on it by {@code jdbc:h2:model:/folder/name}.
 */
public final class ModelDisk extends FilePathWrapper {

    private static final String SCHEME = "model";
    private static final Map<String, ModelFile> FILES = new ConcurrentHashMap<>();

    static {
        FilePath.register(new ModelDisk());
    }

    /** A database's file on the disk, once it has been opened. */
    static ModelFile file(String database) {
        return FILES.get(SCHEME + ":" + database + ".mv.db");
    }

    /** @param database absolute path, without the ending of H2 */
    static String url(String database) {
        return "jdbc:h2:" + SCHEME + ":" + database + ";WRITE_DELAY=0";
    }

    /** The same, written in the order of the product. */
    static String orderedUrl(String database) {
        return OrderedDisk.url("jdbc:h2:/").replaceFirst("/", "")
                + url(database).substring("jdbc:h2:".length());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel cached = super.open(mode);
        if (!name.endsWith(".mv.db")) {
            return cached;
        }
        ModelFile file = new ModelFile(cached, () -> FILES.remove(name));
        FILES.put(name, file);
        return file;
    }
}
