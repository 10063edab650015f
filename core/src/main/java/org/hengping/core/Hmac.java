package org.hengping.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** HMAC-SHA-256 (RFC 2104): a hash that only those can compute who have the key. */
public final class Hmac {

    private static final int BLOCK = 64;

    private Hmac() {}

    /** Of a text in UTF-8, as 64 hexadecimal digits. */
    public static String of(byte[] key, String text) {
        byte[] block = Arrays.copyOf(key.length > BLOCK ? Sha256.digest().digest(key) : key, BLOCK);
        byte[] inner = hash(block, (byte) 0x36, text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash(block, (byte) 0x5c, inner));
    }

    private static byte[] hash(byte[] block, byte pad, byte[] message) {
        MessageDigest digest = Sha256.digest();
        for (byte each : block) {
            digest.update((byte) (each ^ pad));
        }
        return digest.digest(message);
    }
}
