package org.hengping.ui.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.hengping.core.findings.FileReport;
import org.hengping.core.reading.Grid;
import org.hengping.core.reading.Reading;
import org.hengping.core.round.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for everything that comes as a file: reads and judges it, in bounded time and memory. A hostile file costs its sender a
 * message, and nobody else anything.
 */
public final class BoundedReading {

    /** The answer is owed within five seconds; real forms take far less than one. */
    private static final Deadline LONGEST = new Deadline(Duration.ofMillis(4000));

    private static final Desks DESKS = new Desks(3, Duration.ofSeconds(5));

    private BoundedReading() {}

    /**
     * For the server: what is dangerous happens in another process.
     *
     * @param rules {@code null} to let the points printed in the form decide
     * @param person who sent it: one file of a person is read at a time
     * @throws Unreadable where the file is no table that can be read, takes too long, or too many files are being read
     */
    public static FileReport of(byte[] content, @Nullable RuleSet rules, long person) throws Unreadable {
        return bounded(content, person, tables -> FileReport.of(Reading.of(tables), rules));
    }

    /** For the server, as {@link #of}: the tables of a file that is no form, such as a list of people. */
    public static List<Grid> tables(byte[] content, long person) throws Unreadable {
        return bounded(content, person, tables -> tables);
    }

    private static <T> T bounded(byte[] content, long person, Function<List<Grid>, T> understood) throws Unreadable {
        FileTables.checkSize(content.length);
        ReaderProcess reader = DESKS.sit(person);
        try {
            return LONGEST.call(
                    () -> understood.apply(reader.read(content)), reader.handle(), () -> false, reader::kill);
        } finally {
            DESKS.leave(person, reader);
        }
    }

    /** For the command line, which is a process of its own: the memory is that of this process. */
    public static FileReport here(String file, @Nullable RuleSet rules) throws Unreadable {
        return LONGEST.call(
                () -> FileReport.of(Reading.of(FileTables.of(Path.of(file))), rules),
                ProcessHandle.current(),
                Heap::full,
                () -> {});
    }
}
