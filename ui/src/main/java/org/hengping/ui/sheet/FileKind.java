package org.hengping.ui.sheet;

import java.util.Locale;

/** The kinds of file that are given out. */
public enum FileKind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a file with this title, such as {@code 逾期督办_2026-04-28.xlsx}; signs that some system does not allow in a name, and spaces, become {@code _}. */
    public String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\s]", "_") + "." + extension();
    }
}
