package org.hengping.ui.keep;

import java.time.Instant;
import java.util.Locale;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page whose session is over why, without sign-in; it tells nothing else. */
@RestController
class SessionReason {

    private final EndOfSession sessions;

    SessionReason(EndOfSession sessions) {
        this.sessions = sessions;
    }

    /**
     * @param server the name the server had that opened the page
     * @param since when it did, in milliseconds
     * @return {@code ended}, {@code restarted} or {@code elsewhere}
     */
    @GetMapping(path = "/session-reason", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> reason(@RequestParam String server, @RequestParam long since) {
        String reason =
                sessions.reason(server, Instant.ofEpochMilli(since)).name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reason);
    }

    /** Whoever asks something else is no page of this product. */
    @ExceptionHandler({ServletRequestBindingException.class, TypeMismatchException.class})
    ResponseEntity<Void> nonsense() {
        return ResponseEntity.badRequest().build();
    }
}
