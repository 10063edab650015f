package org.hengping.ui.publicpages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * How often questions are answered: each address may ask so many times at once, then as many again spread over a minute; all together not much
 * more. A house with IPv6 is one address.
 */
final class Turnstile {

    private static final int REMEMBERED = 10_000;
    private static final double MINUTE = 60e9;

    /** The first half of an IPv6 address is that of the house. */
    private static final int HOUSE = 8;

    private final double each;
    private final Bucket everybody;
    private final double all;
    private final LongSupplier nanos;
    private final Cache<String, Bucket> addresses;

    /**
     * @param each questions a minute of one address
     * @param all questions a minute of all addresses together
     * @param nanos a clock that only counts
     */
    Turnstile(int each, int all, LongSupplier nanos) {
        this.each = each;
        this.all = all;
        this.nanos = nanos;
        this.addresses = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(1))
                .maximumSize(REMEMBERED)
                .ticker(nanos::getAsLong)
                .build();
        this.everybody = new Bucket(all, nanos.getAsLong());
    }

    /** @param address of the network, as the server saw it */
    synchronized boolean lets(String address) {
        long now = nanos.getAsLong();
        Bucket own = addresses.get(house(address), unknown -> new Bucket(each, now));
        return own.take(each, now) && everybody.take(all, now);
    }

    private static String house(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] parts = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(parts, Math.min(parts.length, HOUSE)));
        } catch (UnknownHostException odd) {
            return address;
        }
    }

    private static final class Bucket {

        private double left;
        private long since;

        Bucket(double left, long since) {
            this.left = left;
            this.since = since;
        }

        boolean take(double most, long now) {
            left = Math.min(most, left + (now - since) * most / MINUTE);
            since = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
