package org.hengping.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is known of the {@link ReleasedDatabase} and must not change by an upgrade: the lines of its {@code facts.txt}. */
public final class ReleasedFacts {

    /** Every approval, version, entry and so on there is, in the order of the file. */
    public static final List<Fact> ALL = read();

    private ReleasedFacts() {}

    /**
     * One line.
     *
     * @param kind what it is about: evaluation, version, result, sheet, history or disclosure
     * @param department short name of the department, as it was when the sample was made
     * @param values what the head of the file says of the kind
     */
    public record Fact(String kind, String department, int fiscalYear, List<String> values) {

        public Fact {
            values = List.copyOf(values);
        }

        public String value(int place) {
            return values.get(place);
        }

        /** The same year and department. */
        boolean beside(Fact other) {
            return department.equals(other.department) && fiscalYear == other.fiscalYear;
        }

        /** As it stands in the file. */
        public String line() {
            return kind + "\t" + department + "\t" + fiscalYear + "\t" + String.join("\t", values);
        }
    }

    public static List<Fact> of(String kind) {
        return ALL.stream().filter(fact -> fact.kind().equals(kind)).toList();
    }

    /** The id of a department's evaluation. */
    public static long evaluation(String department, int fiscalYear) {
        return of("evaluation").stream()
                .filter(fact -> fact.department().equals(department) && fact.fiscalYear() == fiscalYear)
                .mapToLong(fact -> Long.parseLong(fact.value(0)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fact> read() {
        try (InputStream file = ReleasedFacts.class.getResourceAsStream(ReleasedDatabase.FOLDER + "facts.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> fact(line.split("\t")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Fact fact(String[] of) {
        return new Fact(of[0], of[1], Integer.parseInt(of[2]), Arrays.asList(of).subList(3, of.length));
    }
}
