package org.hengping.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What strace saw an office do: whether the disk had each act when it was acknowledged. Whoever commits writes the database, somebody forces
 * it, and whoever committed writes the acknowledgement.
 */
final class SystemCalls {

    /** Thread, call, and the file where the call is not one that goes on. */
    private static final Pattern CALL =
            Pattern.compile("^(\\d+) +(?:<\\.\\.\\. (\\w+) resumed>|(\\w+)\\(\\d+<([^>]*)>).*$");

    private final Map<String, Long> written = new HashMap<>();
    private final Map<String, Begun> begun = new HashMap<>();
    private long forcedUntil;
    private int writes;
    private int forces;
    private int acknowledged;
    private int unforced;

    /** @param lines of {@code strace -f -y -e trace=pwrite64,write,fsync,fdatasync} */
    static SystemCalls of(List<String> lines) {
        SystemCalls calls = new SystemCalls();
        for (int i = 0; i < lines.size(); i++) {
            calls.line(lines.get(i), i + 1L);
        }
        return calls;
    }

    private void line(String line, long number) {
        Matcher call = CALL.matcher(line);
        if (!call.matches()) {
            return;
        }
        String thread = call.group(1);
        Begun one = call.group(3) == null ? begun.remove(thread) : new Begun(call.group(3), call.group(4), number);
        if (one == null) {
            return;
        }
        if (line.endsWith("<unfinished ...>")) {
            begun.put(thread, one);
        }
        if (one.file.endsWith("acknowledged") && one.number == number) {
            acknowledged(thread);
        } else if (one.file.endsWith(".mv.db") && !line.endsWith("<unfinished ...>")) {
            stored(thread, one, number);
        }
    }

    /** What is done before the first act belongs to the start. */
    private void stored(String thread, Begun one, long number) {
        int counted = acknowledged == 0 ? 0 : 1;
        if (one.call.equals("pwrite64")) {
            writes += counted;
            written.put(thread, number);
        } else {
            forces += counted;
            forcedUntil = Math.max(forcedUntil, one.number);
        }
    }

    private void acknowledged(String thread) {
        acknowledged++;
        if (written.getOrDefault(thread, 0L) > forcedUntil) {
            unforced++;
        }
    }

    /** Acts that were acknowledged. */
    int acts() {
        return acknowledged;
    }

    /** Acts that were acknowledged before a force, begun after their last write, had ended. */
    int unforced() {
        return unforced;
    }

    @Override
    public String toString() {
        return "%d acts acknowledged, %d of them before they were forced; %d writes, %d forces"
                .formatted(acknowledged, unforced, writes, forces);
    }

    private record Begun(String call, String file, long number) {}
}
