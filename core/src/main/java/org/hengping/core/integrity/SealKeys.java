package org.hengping.core.integrity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengping.core.Hmac;
import org.hengping.core.Sha256;

/**
 * The keys (密钥) by which entries of the journal and seals are signed, so that nobody can write them who only has the database. The last one signs;
 * those of before stay, to check what they signed.
 */
public final class SealKeys {

    /** Shorter ones could be guessed. */
    public static final int SHORTEST = 32;

    private static final SealKeys NONE = new SealKeys(List.of());

    private final List<String> keys;

    private SealKeys(List<String> keys) {
        this.keys = keys;
    }

    /** Nothing is signed. */
    public static SealKeys none() {
        return NONE;
    }

    /**
     * One key a line; blank lines and those that begin with {@code #} are none.
     *
     * @throws IllegalArgumentException where a key has less than 32 signs
     */
    public static SealKeys of(String lines) {
        List<String> keys = lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (keys.stream().anyMatch(key -> key.length() < SHORTEST)) {
            throw new IllegalArgumentException("A key of seals has at least " + SHORTEST + " signs");
        }
        return new SealKeys(keys);
    }

    public boolean missing() {
        return keys.isEmpty();
    }

    /** By which key, and the signature; empty where there is no key. */
    public String sign(String content) {
        return keys.isEmpty() ? "" : mac(keys.getLast(), content);
    }

    /** What can be said of a signature. */
    public Verdict check(String content, String mac) {
        if (mac.isEmpty()) {
            return Verdict.UNSIGNED;
        }
        for (String key : keys) {
            if (mac.startsWith(name(key) + ":")) {
                return mac(key, content).equals(mac) ? Verdict.RIGHT : Verdict.WRONG;
            }
        }
        return Verdict.KEY_UNKNOWN;
    }

    private static String mac(String key, String content) {
        return name(key) + ":" + Hmac.of(key.getBytes(StandardCharsets.UTF_8), content);
    }

    /** Tells keys apart without giving them away. */
    private static String name(String key) {
        return Sha256.of("hengping seal key", key).substring(0, 8);
    }

    /** What can be said of a signature. */
    public enum Verdict {
        RIGHT,
        /** Somebody without the key has written it. */
        WRONG,
        UNSIGNED,
        /** Signed by a key that is not at hand: nothing can be said. */
        KEY_UNKNOWN
    }
}
