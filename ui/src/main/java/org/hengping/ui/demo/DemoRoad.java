package org.hengping.ui.demo;

import java.util.List;
import java.util.Objects;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.Version;
import org.hengping.ui.demo.Story.Scene;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.Hearing;
import org.hengping.workflow.road.ReviewSheetKeeping;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes an office's form as far as its story goes, each act at its time. */
@Component
@Profile("demo")
class DemoRoad {

    /** The office whose grade is lowered. */
    private static final int LOWERED = 7;

    private final Inbox inbox;
    private final Consulting consulting;
    private final Drafting drafting;
    private final HeadReview heads;
    private final ReviewSheetKeeping reviewSheets;
    private final FinanceReview finance;
    private final Hearing hearing;
    private final Extending extending;
    private final DemoClock clock;

    DemoRoad(
            Inbox inbox,
            Consulting consulting,
            Drafting drafting,
            HeadReview heads,
            ReviewSheetKeeping reviewSheets,
            FinanceReview finance,
            Hearing hearing,
            Extending extending,
            DemoClock clock) {
        this.inbox = inbox;
        this.consulting = consulting;
        this.drafting = drafting;
        this.heads = heads;
        this.reviewSheets = reviewSheets;
        this.finance = finance;
        this.hearing = hearing;
        this.extending = extending;
        this.clock = clock;
    }

    void play(DemoOffice office, DemoPlan plan) {
        long id = inbox.waiting(office.preparer()).getFirst().evaluation().id();
        for (Scene scene : office.story().scenes()) {
            clock.set(plan.at(scene, office.story(), office.size()));
            act(scene, office, id);
        }
        plan.extension(office.size()).ifPresent(until -> {
            clock.set(plan.extended());
            extending.grant(office.officer(), id, until, "年度决算尚未批复，同意延期报送。");
        });
    }

    private void act(Scene scene, DemoOffice office, long id) {
        switch (scene) {
            case WRITTEN -> save(office, id, office.form());
            case SUBMITTED -> submit(office, id);
            case RETURNED -> sendBack(office, id);
            case MENDED -> {
                save(office, id, DemoForms.corrected(office.form()));
                submit(office, id);
            }
            case ENDORSED -> heads.endorse(office.head(), id, seen(office, id), "同意报送。");
            case APPROVED -> approve(office, id);
        }
    }

    private void save(DemoOffice office, long id, EvaluationForm form) {
        Draft draft = draft(office, id);
        List<Change> changes = form.pieces().stream()
                .map(piece -> Change.save(piece, draft.revision(piece.id())))
                .toList();
        drafting.save(office.preparer(), id, changes);
    }

    private void submit(DemoOffice office, long id) {
        drafting.submit(office.preparer(), id, draft(office, id).revision(), "");
    }

    private void sendBack(DemoOffice office, long id) {
        heads.remark(office.head(), id, seen(office, id), PieceId.row(1), "请写明培训期数的构成。");
        heads.sendBack(office.head(), id, seen(office, id), "第1行完成值请补充说明。");
    }

    private void approve(DemoOffice office, long id) {
        finance.approve(office.officer(), id, seen(office, id), reviewed(office, id), "按复核得分认定。");
        if (office.size() == LOWERED) {
            hearing.answer(office.head(), id, seen(office, id), true, "");
        }
    }

    /** One department loses so many points in review that its grade is lowered, and does not object. */
    private long reviewed(DemoOffice office, long id) {
        if (office.size() != LOWERED) {
            return 0;
        }
        Version.Seen seen = seen(office, id);
        ReviewSheet sheet = ReviewSheet.blank(id, seen.number())
                .scored(PieceId.row(6), new ReviewedScore(Score.of("4.50"), Ground.OTHER, "服务网点覆盖情况缺少佐证。"));
        return reviewSheets.save(office.officer(), seen, sheet).revision();
    }

    private Draft draft(DemoOffice office, long id) {
        return Objects.requireNonNull(consulting.open(office.preparer(), id).draft());
    }

    private Version.Seen seen(DemoOffice office, long id) {
        return Objects.requireNonNull(consulting.open(office.head(), id).version())
                .seen();
    }
}
