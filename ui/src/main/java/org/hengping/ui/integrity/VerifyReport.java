package org.hengping.ui.integrity;

import java.io.PrintStream;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Irregularity;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.Seal;
import org.hengping.core.organization.District;
import org.hengping.ui.check.Terminal;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.integrity.UnsealedEntries;
import org.hengping.workflow.integrity.VerifiedDistrict;
import org.hengping.workflow.integrity.WrongForm;

/** What a full check came to, as lines on a terminal. */
final class VerifyReport {

    private final Wording words;
    private final PrintStream out;

    VerifyReport(Wording words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    void write(District district, VerifiedDistrict verified) {
        var outcome = verified.outcome();
        line(0, "verify.head", district.name(), district.code(), verified.forms(), outcome.entries(), outcome.seals());
        seal(verified);
        if (outcome.whole()) {
            line(0, "verify.whole");
        } else {
            int others = outcome.places().size() + outcome.irregularities().size();
            line(0, "verify.wrong", outcome.wrong(), others);
        }
        outcome.irregularities().stream().map(Irregularity::what).forEach(this::said);
        outcome.places().forEach(this::place);
        verified.wrong().stream().filter(form -> !form.checked().whole()).forEach(this::changed);
        if (outcome.known() > 0) {
            line(0, "verify.known", outcome.known());
            verified.wrong().stream().filter(form -> form.checked().whole()).forEach(this::known);
        }
        unsealed(verified.unsealed());
    }

    private void seal(VerifiedDistrict verified) {
        Seal last = verified.unsealed().last();
        if (last == null) {
            line(0, "verify.noSeal");
        } else {
            String signed = words.t(last.mac().isEmpty() ? "verify.unsigned" : "verify.signed");
            String at = last.intact() ? last.at().toString() : "?";
            line(0, "verify.seal", last.number(), at, last.hash(), signed);
        }
        if (verified.unknownKeys() > 0) {
            line(0, "verify.noKey", verified.unknownKeys());
        }
    }

    private void changed(WrongForm form) {
        form(form);
        form.checked().changed().forEach(this::place);
    }

    private void known(WrongForm form) {
        form(form);
        form.checked().found().forEach(this::place);
    }

    private void form(WrongForm form) {
        line(
                1,
                "verify.form",
                form.name().department(),
                form.name().year(),
                form.name().evaluationId());
    }

    private void place(Discrepancy one) {
        said(Sentence.of("integrity.line", one.place(), one.what()));
    }

    private void said(Sentence sentence) {
        out.println(Terminal.line("  - " + words.say(sentence)));
    }

    /** What nobody could miss if it were taken away again, with all that belongs to it. */
    private void unsealed(UnsealedEntries unsealed) {
        line(0, "verify.unsealed", unsealed.count());
        List<JournalEntry> first = unsealed.first();
        first.forEach(entry -> said(entry.named()));
        if (unsealed.count() > first.size()) {
            line(1, "verify.more", unsealed.count() - first.size());
        }
    }

    private void line(int depth, String key, Object... arguments) {
        out.println(Terminal.line("  ".repeat(depth) + words.t(key, arguments)));
    }
}
