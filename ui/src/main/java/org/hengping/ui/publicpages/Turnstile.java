package org.hengping.ui.publicpages;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Map<String, Bucket> addresses = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param each questions a minute of one address
     * @param all questions a minute of all addresses together
     * @param nanos a clock that only counts
     */
    Turnstile(int each, int all, LongSupplier nanos) {
        this.each = each;
        this.all = all;
        this.nanos = nanos;
        this.everybody = new Bucket(all, nanos.getAsLong());
    }

    /** @param address of the network, as the server saw it */
    synchronized boolean lets(String address) {
        long now = nanos.getAsLong();
        Bucket own = addresses.computeIfAbsent(house(address), unknown -> new Bucket(each, now));
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
