package org.hengping.core.integrity;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hengping.core.Fields;
import org.hengping.core.Sha256;

/**
 * A seal (封条): where the journal of a district stood at a moment, chained to the seal before it. A copy kept outside the database proves what was
 * on record then, whatever becomes of the database.
 *
 * @param number counts up from 1 within a district
 * @param text canonical text of everything it says
 * @param hash SHA-256 of the text
 * @param mac by whose key it was signed, and the signature; empty where there was no key
 */
public record Seal(String districtCode, int number, String text, String hash, String mac) {

    private static final String FORMAT = "1";
    private static final String COUNT = "count.";
    private static final String HASH = "hash";
    private static final String MAC = "mac";

    /** Seals where the journal stands. */
    public static Seal of(Point point, Why why, Instant at, Optional<Seal> before, SealKeys keys) {
        int number = before.map(Seal::number).orElse(0) + 1;
        Fields fields = new Fields()
                .with("format", FORMAT)
                .with("district", point.districtCode())
                .with("number", number)
                .with("kind", why.kind().name())
                .with("at", at.truncatedTo(ChronoUnit.MICROS))
                .with("by", why.by())
                .with("reason", why.reason())
                .with("sequence", point.sequence())
                .with("head", point.hash())
                .with("histories", point.histories());
        new TreeMap<>(point.counts()).forEach((kind, count) -> fields.with(COUNT + kind.table(), count));
        fields.with("previous", before.map(Seal::hash).orElse(Sha256.NONE));
        String text = fields.write();
        String hash = Sha256.of(text);
        return new Seal(point.districtCode(), number, text, hash, keys.sign(hash));
    }

    /** As it is kept outside: its text, and below it hash and signature. */
    public String file() {
        return text + new Fields().with(HASH, hash).with(MAC, mac).write();
    }

    /**
     * One that was kept outside; lines that are none of a seal's do not count, so that a mail will do.
     *
     * @return empty where the text holds no seal
     */
    public static Optional<Seal> read(String file) {
        List<String> lines = file.lines()
                .map(String::strip)
                .filter(line -> line.matches("[a-z][a-z_.]*=.*"))
                .toList();
        String text = joined(lines, line -> !last(line));
        Fields fields = Fields.read(text);
        Fields last = Fields.read(joined(lines, Seal::last));
        if (!fields.text("format").equals(FORMAT)
                || !fields.text("number").matches("\\d{1,9}")
                || last.text(HASH).isEmpty()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(fields.text("number"));
        return Optional.of(new Seal(fields.text("district"), number, text, last.text(HASH), last.text(MAC)));
    }

    private static boolean last(String line) {
        return line.startsWith(HASH + "=") || line.startsWith(MAC + "=");
    }

    private static String joined(List<String> lines, Predicate<String> which) {
        return lines.stream().filter(which).map(line -> line + "\n").collect(joining());
    }

    /** Whether the hash is that of the text, and the text one that the product writes. */
    public boolean intact() {
        return hash.equals(Sha256.of(text)) && understood();
    }

    private boolean understood() {
        try {
            Fields fields = fields();
            return kind() != null
                    && at() != null
                    && sequence() >= 0
                    && counts() != null
                    && fields.text("number").equals(String.valueOf(number))
                    && fields.text("district").equals(districtCode);
        } catch (RuntimeException foreign) {
            return false;
        }
    }

    public Kind kind() {
        return Objects.requireNonNull(fields().get("kind", Kind::valueOf));
    }

    public Instant at() {
        return Objects.requireNonNull(fields().get("at", Instant::parse));
    }

    /** Up to which entry of the journal it seals. */
    public long sequence() {
        return Objects.requireNonNull(fields().get("sequence", Long::valueOf));
    }

    /** The hash of that entry. */
    public String head() {
        return fields().text("head");
    }

    public String previous() {
        return fields().text("previous");
    }

    /** Who made it; empty where the product did by itself. */
    public String by() {
        return fields().text("by");
    }

    public String reason() {
        return fields().text("reason");
    }

    /** Hash over the last entries of all histories. */
    public String histories() {
        return fields().text("histories");
    }

    /** How many records of each kind were ever put on record. */
    public Map<RecordKind, Long> counts() {
        Fields fields = fields();
        Map<RecordKind, Long> counts = new TreeMap<>();
        fields.names().stream()
                .filter(name -> name.startsWith(COUNT))
                .forEach(name -> counts.put(
                        RecordKind.of(name.substring(COUNT.length())),
                        Objects.requireNonNull(fields.get(name, Long::valueOf))));
        return counts;
    }

    private Fields fields() {
        return Fields.read(text);
    }

    /** Why a seal was made. */
    public enum Kind {
        /** What was there when the journal began. */
        BASELINE,
        /** Once a day, by the product itself. */
        DAILY,
        /** When a person wanted one. */
        BY_HAND,
        /** A backup was restored: what was sealed after the seal before this one is lost. */
        RESTORED
    }

    /**
     * Why one is made.
     *
     * @param by who makes it; empty where the product does by itself
     * @param reason in words; may be empty
     */
    public record Why(Kind kind, String by, String reason) {

        public static Why daily() {
            return new Why(Kind.DAILY, "", "");
        }
    }

    /**
     * Where a journal stands.
     *
     * @param sequence of the last entry in the chain; 0 where there is none
     * @param hash of that entry
     * @param histories hash over the last entries of all histories
     * @param counts how many records of each kind were ever put on record
     */
    public record Point(
            String districtCode, long sequence, String hash, String histories, Map<RecordKind, Long> counts) {

        public Point {
            counts = Map.copyOf(counts);
        }
    }
}
