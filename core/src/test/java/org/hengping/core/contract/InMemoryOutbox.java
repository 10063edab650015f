package org.hengping.core.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.Outbox;
import org.jspecify.annotations.Nullable;

final class InMemoryOutbox implements Outbox {

    private final List<Letter> letters = new ArrayList<>();
    private final Map<Long, Claim> claims = new HashMap<>();

    private record Claim(String server, Instant until) {}

    @Override
    public void add(Letter letter) {
        letters.add(letter);
    }

    @Override
    public List<Letter> claim(
            String districtCode, String server, Instant now, Instant until, boolean inHours, int limit) {
        List<Letter> free = letters.stream()
                .filter(letter -> waits(letter, districtCode))
                .filter(letter -> !letter.notBefore().isAfter(now) && (inHours || !letter.inHours()))
                .filter(letter -> !claims.containsKey(letter.id())
                        || claims.get(letter.id()).until().isBefore(now))
                .sorted(Comparator.comparing(Letter::notBefore).thenComparing(Letter::id))
                .limit(limit)
                .toList();
        return free.stream()
                .map(letter -> {
                    claims.put(letter.id(), new Claim(server, until));
                    return change(
                            letter.id(),
                            one -> with(one, one.notBefore(), one.attempts() + 1, null, one.error(), false));
                })
                .toList();
    }

    @Override
    public void sent(long id, String server, Instant at) {
        if (has(id, server)) {
            claims.remove(id);
            change(id, one -> with(one, one.notBefore(), one.attempts(), at, "", false));
        }
    }

    @Override
    public void failed(long id, String server, String error, Instant notBefore, boolean dead) {
        if (has(id, server)) {
            claims.remove(id);
            change(id, one -> with(one, notBefore, one.attempts(), null, error, dead));
        }
    }

    @Override
    public void again(String districtCode, long id, Instant now) {
        letters.replaceAll(
                one -> one.id() == id && one.dead() && one.districtCode().equals(districtCode)
                        ? with(one, now, 0, null, one.error(), false)
                        : one);
    }

    @Override
    public int waiting(String districtCode) {
        return (int)
                letters.stream().filter(letter -> waits(letter, districtCode)).count();
    }

    @Override
    public List<Letter> all(String districtCode, int limit) {
        return letters.stream()
                .filter(letter -> letter.districtCode().equals(districtCode))
                .sorted(Comparator.comparing(Letter::dead)
                        .reversed()
                        .thenComparing(Comparator.comparing(Letter::id).reversed()))
                .limit(limit)
                .toList();
    }

    private boolean has(long id, String server) {
        return claims.containsKey(id) && claims.get(id).server().equals(server);
    }

    private static boolean waits(Letter letter, String districtCode) {
        return letter.sentAt() == null
                && !letter.dead()
                && letter.districtCode().equals(districtCode);
    }

    private Letter change(long id, UnaryOperator<Letter> change) {
        letters.replaceAll(one -> one.id() == id ? change.apply(one) : one);
        return letters.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private static Letter with(
            Letter one, Instant notBefore, int attempts, @Nullable Instant sentAt, String error, boolean dead) {
        return new Letter(
                one.id(),
                one.districtCode(),
                new Letter.Content(one.to(), one.subject(), one.text()),
                one.createdAt(),
                new Letter.Sending(one.inHours(), notBefore, attempts, sentAt, error, dead));
    }
}
