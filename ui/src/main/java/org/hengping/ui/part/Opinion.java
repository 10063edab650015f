package org.hengping.ui.part;

/** How words are asked for. */
public enum Opinion {
    NONE,
    OPTIONAL,
    REQUIRED
}
