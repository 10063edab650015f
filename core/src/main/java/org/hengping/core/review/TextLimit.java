package org.hengping.core.review;

import java.util.Optional;
import org.hengping.core.Sentence;

/**
 * How long a text may be that people write, in characters. An opinion of 2000 characters fills a page; whoever needs more attaches a file.
 *
 * @param characters at the most; above 0
 */
public record TextLimit(int characters) {

    /** Of an opinion (意见) or a reason, as it stands in the history. */
    public static final TextLimit OPINION = new TextLimit(2000);

    public TextLimit {
        if (characters < 1) {
            throw new IllegalArgumentException("No text has " + characters + " characters at the most");
        }
    }

    /** Why a text is not taken; empty where it is within the limit. */
    public Optional<Refusal> refusal(String text) {
        return text.length() > characters
                ? Optional.of(new Refusal.NotPermitted(Sentence.of("refusal.tooLong", characters)))
                : Optional.empty();
    }

    /** @throws Refusal.NotPermitted where the text is longer */
    public void hold(String text) {
        refusal(text).ifPresent(Refusal::raise);
    }

    /**
     * The same for a reason that must be given.
     *
     * @throws Refusal.ReasonMissing where it is blank
     */
    public void holdReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.reasonRequired"));
        }
        hold(reason);
    }
}
