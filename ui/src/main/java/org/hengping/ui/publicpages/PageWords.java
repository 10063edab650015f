package org.hengping.ui.publicpages;

import java.time.Instant;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;

/** The words of a page as its template asks for them. Its method is not called {@code t}: Thymeleaf takes that for SpEL's {@code T(…)}. */
record PageWords(Wording words) {

    public String say(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    /** Such as 2027-03-12 16:05. */
    public String minute(Instant at) {
        return Moments.minute(at);
    }
}
