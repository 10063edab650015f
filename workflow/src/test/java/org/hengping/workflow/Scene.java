package org.hengping.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.dispensation.DispensationRequesting;
import org.hengping.workflow.dispensation.Dispensing;
import org.hengping.workflow.dispensation.WantedDispensation;
import org.hengping.workflow.road.Attaching;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.ReviewSheetKeeping;

/** A town in short words, for tests in which people hold more than one duty: who holds what, who writes, who hands in, who signs, who decides. */
public record Scene(Office office, Town town) {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    public static Scene in(Office office) {
        return new Scene(office, office.town());
    }

    public long federation() {
        return town.federation().id();
    }

    /** Somebody without a duty. */
    public long somebody(String name) {
        long id = office.get(Ids.class).next();
        office.inTransaction(() -> {
            office.get(People.class)
                    .add(
                            new Person(id, town.federation().districtCode(), "p" + id, name, "", ""),
                            new People.Password("-", false));
            return id;
        });
        return id;
    }

    /** Gives a duty, as if it had always been there; of the federation, but officers of the whole district. */
    public Scene holds(long person, Role role) {
        return holds(person, role, role == Role.FINANCE_OFFICER ? null : federation());
    }

    public Scene holds(long person, Role role, Long department) {
        Duty duty = new Duty(office.get(Ids.class).next(), person, role, department, LONG_AGO, null);
        office.inTransaction(() -> {
            office.get(People.class).add(duty);
            return duty;
        });
        return this;
    }

    /** Ends all duties in a role. */
    public Scene retires(long person, Role role) {
        People people = office.get(People.class);
        office.inTransaction(() -> {
            people.duties(town.federation().districtCode()).stream()
                    .map(People.DutyHolder::duty)
                    .filter(duty -> duty.personId() == person && duty.role() == role)
                    .forEach(duty -> people.end(duty.id(), LONG_AGO));
            return person;
        });
        return this;
    }

    /** Somebody is away, and another acts for them. */
    public Scene acts(long delegate, long absent) {
        Delegation delegation = new Delegation(
                office.get(Ids.class).next(),
                town.federation().districtCode(),
                absent,
                delegate,
                LONG_AGO,
                LocalDate.of(2099, 12, 31),
                "管理员");
        office.inTransaction(() -> {
            office.get(Delegations.class).add(delegation);
            return delegation;
        });
        return this;
    }

    /** Saves a whole form, as reading a file in does. */
    public Scene writes(long by) {
        return saves(by, Forms.good().pieces());
    }

    /** Saves one row again, with a word more. */
    public Scene types(long by, int number) {
        Indicator row = town.sheet(by).form().indicator(number).orElseThrow();
        EvaluationForm changed =
                GoodForm.with(number, row.actual(), String.valueOf(row.selfScore()), row.deviationReason() + "（已核对）");
        return saves(by, List.of(new Piece.Row(changed.indicator(number).orElseThrow())));
    }

    /** Saves everything but one piece. */
    public Scene writesAround(long by, PieceId left) {
        return saves(
                by,
                Forms.good().pieces().stream()
                        .filter(piece -> !piece.id().equals(left))
                        .toList());
    }

    public Scene saves(long by, List<Piece> pieces) {
        Draft draft = town.sheet(by).draft();
        List<Change> changes = pieces.stream()
                .map(piece -> Change.save(piece, draft.revision(piece.id())))
                .toList();
        office.get(Drafting.class).save(by, town.evaluation(), changes);
        return this;
    }

    public Scene attaches(long by) {
        try {
            Path file = Files.writeString(Files.createTempFile("evidence", ".pdf"), "%PDF-1.7 " + by);
            office.get(Attaching.class).attach(by, town.evaluation(), 1, "名册.pdf", file);
            Files.delete(file);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Scene submits(long by) {
        office.get(Drafting.class)
                .submit(by, town.evaluation(), town.sheet(by).draft().revision(), "");
        return this;
    }

    public Scene endorses(long by) {
        office.get(HeadReview.class).endorse(by, town.evaluation(), seen(), "");
        return this;
    }

    /** Sends it back from whosever desk it lies on. */
    public Scene sendsBack(long by) {
        if (town.stored().stage() == Stage.HEAD_REVIEW) {
            office.get(HeadReview.class).sendBack(by, town.evaluation(), seen(), "请核实");
        } else {
            office.get(FinanceReview.class).sendBack(by, town.evaluation(), seen(), "请核实");
        }
        return this;
    }

    public Scene takesOver(long by) {
        office.get(FinanceReview.class).takeOver(by, town.evaluation());
        return this;
    }

    public Scene reviews(long by) {
        ReviewSheet sheet = ReviewSheet.blank(town.evaluation(), town.stored().version());
        office.get(ReviewSheetKeeping.class).save(by, seen(), sheet);
        return this;
    }

    public Scene acceptsAnswers(long by) {
        office.get(ReviewSheetKeeping.class).acceptAnswers(by, town.evaluation(), seen(), 0, List.of(), "属实");
        return this;
    }

    public Scene takesComputed(long by) {
        office.get(ReviewSheetKeeping.class).takeComputed(by, town.evaluation(), seen(), 0, List.of(), "");
        return this;
    }

    public Scene remarks(long by) {
        office.get(FinanceReview.class).remark(by, town.evaluation(), seen(), PieceId.row(1), "请核实");
        return this;
    }

    public Scene approves(long by) {
        office.get(FinanceReview.class)
                .approve(
                        by,
                        town.evaluation(),
                        seen(),
                        town.sheet(by).reviewSheet().revision(),
                        "");
        return this;
    }

    public Scene reopens(long by) {
        office.get(FinanceReview.class).reopen(by, town.evaluation(), seen(), "数据有误");
        return this;
    }

    public Scene discloses(long by) {
        office.get(Disclosing.class).disclose(by, town.evaluation(), seen(), "不涉密", Map.of());
        return this;
    }

    /** Asked for by the responsible officer and granted by the chief. */
    public Scene granted(DispensationKind kind) {
        long id = office.get(DispensationRequesting.class)
                .request(
                        town.officer(),
                        town.stored().roundId(),
                        new WantedDispensation(kind, federation(), "单位只有一人", "望财绩〔2026〕3号", null))
                .id();
        office.get(Dispensing.class).decide(town.chief(), id, true, "");
        return this;
    }

    /** The road up to a stage, by those whose work it usually is. */
    public Scene at(Stage stage) {
        town.at(stage);
        return this;
    }

    private Version.Seen seen() {
        return town.sheet(town.auditor()).version().seen();
    }

    /** What the history tells of the last act: who, and for whom. */
    public String lastHand() {
        var last = town.sheet(town.auditor()).history().getLast();
        return Stream.of(last.actorName(), last.behalfOfName())
                .filter(name -> !name.isEmpty())
                .reduce((actor, absent) -> actor + "代" + absent)
                .orElseThrow();
    }
}
