package org.hengping.workflow.integrity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.Scene;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.deadline.CalendarKeeping;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.duty.Delegating;
import org.hengping.workflow.paper.HandingOut;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.Hearing;
import org.hengping.workflow.road.PaperSigning;
import org.hengping.workflow.road.ReviewSheetKeeping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district in which everything that can be on record is on record, sealed twice; the last seal is the last thing that happened. */
final class FilledTown {

    private static final LocalDate TODAY = OfficeDay.TODAY;

    private final Office office;
    private final Town town;
    private final Scene scene;

    private FilledTown(Office office) {
        this.office = office;
        office.clock().set(OfficeDay.BEGIN);
        town = office.town();
        scene = new Scene(office, town);
    }

    static Town in(Office office) {
        FilledTown filled = new FilledTown(office);
        filled.heardAndPublic();
        filled.begun();
        filled.signedOnPaper();
        filled.torn();
        filled.aside();
        office.get(Sealing.class).byHand(filled.town.auditor());
        return filled.town;
    }

    /** Attachments, a return with a remark, a lowered grade, an objection, its answer, and disclosure. */
    private void heardAndPublic() {
        scene.writes(town.preparer()).attaches(town.preparer()).submits(town.preparer());
        scene.endorses(town.head()).remarks(town.officer()).sendsBack(town.officer());
        scene.types(town.preparer(), 5).submits(town.preparer()).endorses(town.head());
        ReviewedScore none = new ReviewedScore(Score.of("0"), Ground.OTHER, "佐证不足");
        ReviewSheet sheet = ReviewSheet.blank(town.evaluation(), 2).scored(PieceId.BUDGET, none);
        FinanceReview finance = office.get(FinanceReview.class);
        long revision = office.get(ReviewSheetKeeping.class)
                .save(town.officer(), town.seen(), sheet.scored(PieceId.row(2), none))
                .revision();
        finance.approve(town.officer(), town.evaluation(), town.seen(), revision, "同意");
        Hearing hearing = office.get(Hearing.class);
        hearing.answer(town.head(), town.evaluation(), town.seen(), false, "签到表已补交");
        hearing.reply(town.officer(), town.evaluation(), town.seen(), "补交材料不在评价期内");
        office.get(Disclosing.class).disclose(town.officer(), town.evaluation(), town.seen(), "不涉密", Map.of());
        office.get(HandingOut.class).to(town.head(), town.evaluation(), 2, new byte[] {'P', 'K', 2});
    }

    private void signedOnPaper() {
        opened(2021);
        office.get(Extending.class).grant(town.officer(), town.evaluation(), TODAY.plusDays(40), "数据未出");
        scene.granted(DispensationKind.SIGNED_ON_PAPER).at(Stage.HEAD_REVIEW);
        try {
            Path scan = Files.writeString(Files.createTempFile("scan", ".pdf"), "%PDF-1.7 签章");
            Version.Seen seen = town.seen();
            office.get(PaperSigning.class)
                    .endorse(town.preparer(), town.evaluation(), seen, town.head(), "同意", "签章件.pdf", scan);
            Files.delete(scan);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        scene.remarks(town.officer()).approves(town.officer());
        office.get(HandingOut.class).to(town.head(), town.evaluation(), 1, new byte[] {'P', 'K', 3});
    }

    /** A form that was torn, and repaired. */
    private void torn() {
        opened(2022);
        scene.at(Stage.HEAD_REVIEW);
        office.get(JdbcClient.class)
                .sql("UPDATE self_evaluation SET stage = 'DRAFT' WHERE id = ?")
                .param(town.evaluation())
                .update();
        long repair = office.get(Repairing.class)
                .want(town.admin(), town.evaluation(), "断电后不一致")
                .id();
        office.get(Repairing.class).decide(town.auditor(), repair, true);
    }

    private void aside() {
        office.get(Delegating.class).delegate(town.head(), town.head(), town.deputyHead(), TODAY, TODAY.plusDays(3));
        CalendarKeeping calendar = office.get(CalendarKeeping.class);
        calendar.begin(town.admin(), 2031);
        LocalDate day = LocalDate.of(2031, 5, 1);
        calendar.change(town.admin(), day, null, new CalendarYear.Day(day, false, "劳动节"));
        Auditing auditing = office.get(Auditing.class);
        auditing.review(town.auditor(), auditing.toReview(town.auditor()));
        office.get(Checking.class).all(office.get(Checking.class).starting(town.auditor()));
    }

    /** As if the journal began only now: there is also what only an earlier release wrote. */
    private void begun() {
        JdbcClient jdbc = office.get(JdbcClient.class);
        String district = town.federation().districtCode();
        jdbc.sql("UPDATE journal_head SET begun = FALSE WHERE district_code = ?")
                .param(district)
                .update();
        jdbc.sql(
                        "INSERT INTO earlier_approval (evaluation_id, version, total, score, grade) VALUES (?, 1, 88, 88, 'GOOD')")
                .param(town.evaluation())
                .update();
        office.get(Beginning.class).begin(district);
    }

    private void opened(int year) {
        town.opened(year, List.of(town.federation().id()));
    }
}
