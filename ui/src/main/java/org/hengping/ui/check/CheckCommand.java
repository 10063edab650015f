package org.hengping.ui.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.findings.FileReport;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.ui.file.BoundedReading;
import org.hengping.ui.file.Unreadable;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;

/** {@code check FILE… [--json] [--rules national|hubei|sichuan]}: reads and judges files, without a server and without a database. */
public final class CheckCommand {

    private static final int FINE = 0;
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream complaints;
    private final Wording words = Wording.chinese();

    CheckCommand(PrintStream out, PrintStream complaints) {
        this.out = out;
        this.complaints = complaints;
    }

    /**
     * @return 0 without errors, 1 with ERROR findings, 2 where a file could not be read or the call is wrong; of several files the highest
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream complaints) {
        return new CheckCommand(out, complaints).run(new ArrayList<>(arguments));
    }

    private int run(List<String> arguments) {
        boolean json = arguments.remove("--json");
        int rules = arguments.indexOf("--rules");
        RuleSet chosen = null;
        if (rules >= 0) {
            chosen = rules + 1 < arguments.size() ? named(arguments.get(rules + 1)) : null;
            if (chosen == null) {
                complaints.println(words.t("check.rules"));
                return UNREADABLE;
            }
            arguments.subList(rules, rules + 2).clear();
        }
        if (arguments.isEmpty()) {
            complaints.println(words.t("check.usage"));
            return UNREADABLE;
        }
        RuleSet wanted = chosen;
        return arguments.stream()
                .mapToInt(file -> check(file, json, wanted))
                .max()
                .orElse(FINE);
    }

    private int check(String file, boolean json, @Nullable RuleSet rules) {
        try {
            FileReport report = BoundedReading.here(file, rules);
            out.println(json ? new ReportJson(words).write(file, report) : new ReportText(words).write(file, report));
            return report.errors() ? ERRORS : FINE;
        } catch (Unreadable unreadable) {
            return refused(file, json, unreadable);
        } catch (OutOfMemoryError full) {
            return refused(file, json, Unreadable.because(full));
        }
    }

    private int refused(String file, boolean json, Unreadable unreadable) {
        String why = words.say(unreadable.sentence());
        complaints.println(Terminal.line(file + ": " + why));
        if (json) {
            out.println(ReportJson.refused(file, why));
        }
        return UNREADABLE;
    }

    private static @Nullable RuleSet named(String code) {
        return RuleSets.builtIn().stream()
                .filter(rules -> rules.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
