package org.hengping.ui.security;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hengping.workflow.staff.FirstPassword;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Random passwords for a first sign-in, which must be changed there. They cost as much to check as those people think up: else the time a
 * failed sign-in takes would tell which logins there are. Many at once are made on all processors, some 0.1 s of one processor each.
 */
@Component
public class FirstPasswords {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    FirstPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Another one each time. */
    public FirstPassword next() {
        String plain = plain();
        return new FirstPassword(plain, encoder.encode(plain));
    }

    /** So many, made while the caller goes on. */
    public Batch next(int count) {
        AtomicInteger ready = new AtomicInteger();
        CompletableFuture<List<FirstPassword>> all = CompletableFuture.supplyAsync(() -> IntStream.range(0, count)
                .parallel()
                .mapToObj(one -> {
                    FirstPassword password = next();
                    ready.incrementAndGet();
                    return password;
                })
                .toList());
        return new Batch(ready, all);
    }

    /** Without signs that look alike. */
    private String plain() {
        StringBuilder password = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(index -> password.append(SIGNS.charAt(index)));
        return password.toString();
    }

    /**
     * Passwords in the making.
     *
     * @param ready how many there are already
     * @param all done when all are there
     */
    public record Batch(AtomicInteger ready, CompletableFuture<List<FirstPassword>> all) {}
}
