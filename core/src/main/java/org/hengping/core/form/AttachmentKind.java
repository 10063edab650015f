package org.hengping.core.form;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of files that can be evidence, recognised by how they begin and never by their names. */
public enum AttachmentKind {
    PDF("25504446"),
    PNG("89504e470d0a1a0a"),
    JPEG("ffd8ff"),
    /** docx, xlsx and other packages. */
    PACKAGE("504b0304"),
    /** doc and xls. */
    OFFICE("d0cf11e0a1b11ae1");

    /** So many bytes tell the kind. */
    public static final int HEAD = 8;

    private final byte[] beginning;

    AttachmentKind(String beginning) {
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /** @param head the first {@link #HEAD} bytes of the file, fewer where it is shorter */
    public static Optional<AttachmentKind> of(byte[] head) {
        return Arrays.stream(values())
                .filter(kind -> head.length >= kind.beginning.length
                        && Arrays.equals(kind.beginning, Arrays.copyOf(head, kind.beginning.length)))
                .findFirst();
    }
}
