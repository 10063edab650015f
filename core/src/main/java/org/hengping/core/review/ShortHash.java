package org.hengping.core.review;

/**
 * The beginning of a version's hash (校验码), by which people name a version: on screens, on papers, and to whoever holds a paper and asks
 * whether it is genuine.
 */
public final class ShortHash {

    /** So many hexadecimal digits name one version of all there will ever be. */
    public static final int SIGNS = 12;

    /** So many were printed once; they name a version only together with the number of its form. */
    public static final int OLD_SIGNS = 8;

    private ShortHash() {}

    /** @param hash 64 hexadecimal digits */
    public static String of(String hash) {
        return hash.substring(0, SIGNS);
    }
}
