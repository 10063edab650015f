package org.hengping.ui.sheet;

/**
 * A file for whoever asked for it.
 *
 * @param title what it is, such as 审计日志; its name is made of that
 */
public record Download(String title, FileKind kind, byte[] content) {

    public String fileName() {
        return kind.fileName(title);
    }
}
