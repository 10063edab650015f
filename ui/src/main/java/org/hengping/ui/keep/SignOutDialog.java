package org.hengping.ui.keep;

import static org.hengping.ui.part.Words.t;

import org.hengping.ui.part.Ask;

/** Asks whoever signs out and has typed what nobody acknowledged: it can stay in this browser, or go. */
public final class SignOutDialog {

    private SignOutDialog() {}

    /**
     * @param texts how many there are
     * @param forget signs out and deletes them
     * @param keep signs out and leaves them
     */
    public static Ask of(int texts, Runnable forget, Runnable keep) {
        return Ask.to(t("leave.title"))
                .named("sign-out-dialog")
                .says(t("leave.text", texts))
                .or(t("leave.keep"), keep)
                .go(t("leave.forget"), none -> forget.run());
    }
}
