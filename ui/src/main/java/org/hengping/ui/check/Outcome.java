package org.hengping.ui.check;

import org.hengping.core.findings.FileReport;
import org.hengping.core.findings.Level;
import org.hengping.core.reading.FormRead.Kind;
import org.jspecify.annotations.Nullable;

/** What a file comes to, the worst first. */
enum Outcome {
    /** 读不了. */
    UNREADABLE("err"),
    /** 不是自评表: another kind of file, or a form of targets only. */
    NOT_A_FORM("err"),
    /** 有错误. */
    ERRORS("err"),
    /** 有警告. */
    WARNINGS("warn"),
    /** 无问题: at most notices. */
    CLEAN("ok");

    private final String tag;

    Outcome(String tag) {
        this.tag = tag;
    }

    /** The kind of its tag. */
    String tag() {
        return tag;
    }

    static Outcome of(@Nullable FileReport report) {
        if (report == null) {
            return UNREADABLE;
        }
        if (!report.read().understood()
                || report.read().kind() == Kind.OTHER
                || report.read().kind() == Kind.TARGET) {
            return NOT_A_FORM;
        }
        return report.errors() ? ERRORS : report.has(Level.WARNING) ? WARNINGS : CLEAN;
    }
}
