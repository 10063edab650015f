package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormPart;
import org.hengping.core.form.FundingLine;
import org.hengping.core.indicator.Indicator;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** The draft beside the file, part by part, with a tick for each part that is to be taken. */
final class IntakeParts extends Div {

    /** So many rows that go are named, the others counted. */
    private static final int NAMED = 6;

    private final Intake intake;
    private final EvaluationForm draft;
    private final EvaluationForm merged;
    private final Runnable changed;
    private final Map<FormPart, Checkbox> ticks = new LinkedHashMap<>();

    IntakeParts(Intake intake, Runnable changed) {
        this.intake = intake;
        this.draft = intake.own().draft();
        this.merged = intake.takeover().merged();
        this.changed = changed;
        addClassName("intake-parts");
        for (FormPart part : FormPart.values()) {
            add(part(part));
        }
    }

    /** The parts that are ticked. */
    Set<FormPart> ticked() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Div part(FormPart part) {
        boolean has = intake.takeover().has(part);
        boolean differs = has && intake.takeover().changes(part);
        Checkbox tick = new Checkbox(t("intake.part." + part.id()), differs);
        tick.setEnabled(differs);
        tick.addValueChangeListener(change -> changed.run());
        ticks.put(part, tick);
        Span state = Tags.tag(
                differs ? "changed plain" : "plain",
                t(!has ? "intake.lacks" : differs ? "intake.differs" : "intake.same"));
        Div box = Tags.box("intake-part", Tags.box("ip-h", tick, state));
        if (part == FormPart.ROWS && has) {
            box.add(Tags.text("ip-note", rows()));
        } else if (differs) {
            box.add(Tags.text("ip-where", say(intake.where(part))));
            Div lines = Tags.box("ip-lines");
            lines(part, lines);
            box.add(lines);
        }
        return box;
    }

    private void lines(FormPart part, Div lines) {
        lines.add(new Span(), Tags.text("lbl", t("intake.before")), Tags.text("lbl", t("intake.after")));
        EvaluationForm file = intake.file();
        switch (part) {
            case HEADER -> header(lines);
            case BUDGET -> budget(lines);
            case FUNCTIONS ->
                line(lines, "", draft.functions().text(), file.functions().text());
            case GOALS -> {
                line(
                        lines,
                        t("goals.planned"),
                        draft.goals().planned(),
                        file.goals().planned());
                line(
                        lines,
                        t("goals.achieved"),
                        draft.goals().achieved(),
                        file.goals().achieved());
            }
            case ROWS -> {}
        }
    }

    private void header(Div lines) {
        var own = draft.header();
        var read = intake.file().header();
        line(lines, t("header.units"), own.accountingUnits(), read.accountingUnits());
        line(lines, t("header.preparer"), own.preparer(), read.preparer());
        line(lines, t("header.phone"), own.phone(), read.phone());
        line(lines, t("header.filledOn"), own.filledOn(), read.filledOn());
    }

    private void budget(Div lines) {
        FundingLine before = draft.budget().total();
        FundingLine total = intake.file().budget().total();
        line(
                lines,
                t("funds.total"),
                figures(before),
                figures(total).isEmpty() ? "" : figures(merged.budget().total()));
        List<FundingLine> now = merged.budget().sources();
        List<FundingLine> read = intake.file().budget().sources();
        now.forEach(source -> line(
                lines,
                source.name(),
                figures(named(draft.budget().sources(), source.name())),
                figures(named(read, source.name())).isEmpty() ? "" : figures(source)));
        draft.budget().sources().stream()
                .filter(source ->
                        named(now, source.name()) == null && !figures(source).isEmpty())
                .forEach(source -> line(lines, source.name(), figures(source), t("intake.dropped")));
        line(
                lines,
                t("funds.claimed"),
                draft.budget().selfScore(),
                intake.file().budget().selfScore());
    }

    private static @Nullable FundingLine named(List<FundingLine> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String figures(@Nullable FundingLine line) {
        if (line == null) {
            return "";
        }
        return Stream.of(
                        figure("intake.budget", line.budget()),
                        figure("intake.executed", line.executed()),
                        figure("intake.transfer", line.higherLevelTransfer()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String figure(String key, @Nullable Object amount) {
        return amount == null ? "" : t(key, amount);
    }

    private static void line(Div lines, String what, @Nullable Object before, @Nullable Object after) {
        String old = Objects.toString(before, "");
        String read = Objects.toString(after, "");
        if (old.isBlank() && read.isBlank()) {
            return;
        }
        Span now = read.isBlank()
                ? Tags.text("muted", t("intake.lacks"))
                : read.equals(old) ? Tags.text("muted", t("intake.same")) : Tags.text("ip-new", read);
        lines.add(Tags.text("ip-k", what), Tags.text("ip-old", old.isBlank() ? "—" : old), now);
    }

    /** How the rows change as a whole; the table says it row by row. */
    private String rows() {
        List<Indicator> dropped = intake.dropped();
        long added = intake.rows().stream().filter(row -> row.before() == null).count();
        long other = intake.rows().stream().filter(IntakeLine::changed).count();
        String sums = t("intake.rows", draft.indicators().size(), intake.rows().size(), added, other, dropped.size());
        String names = dropped.stream()
                .limit(NAMED)
                .map(row -> row.content().isBlank() ? row.level2() : row.content())
                .collect(Collectors.joining("；"));
        return dropped.isEmpty()
                ? sums
                : sums + " " + t(dropped.size() > NAMED ? "intake.rows.droppedMore" : "intake.rows.dropped", names);
    }
}
