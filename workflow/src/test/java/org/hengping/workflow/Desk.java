package org.hengping.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A form and its people, who do at random what can be done with it. */
record Desk(String district, long form, long preparer, long head, long officer) {

    private static final String SAVE = "SAVE";

    static Desk of(String line) {
        String[] parts = line.split(" ");
        return new Desk(parts[0], id(parts[1]), id(parts[2]), id(parts[3]), id(parts[4]));
    }

    String line() {
        return Stream.of(district, form, preparer, head, officer)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /**
     * One act.
     *
     * @param nonce its opinion, or a word in two pieces of the draft
     * @return form, act, and what proves it: the nonce, or the revision of the draft
     */
    String act(Office office, String nonce) {
        State state = look(office);
        String done =
                switch (state.form.stage()) {
                    case DRAFT -> draft(office, state, nonce);
                    case HEAD_REVIEW -> head(office, state, nonce);
                    case FINANCE_REVIEW -> finance(office, state, nonce);
                    case APPROVED -> reopen(office, state, nonce);
                    case DISCLOSED -> throw new Refusal.Stale();
                };
        return form + " " + done;
    }

    private String draft(Office office, State state, String nonce) {
        if (state.draft.pieces().isEmpty()) {
            List<Change> all = Forms.good().pieces().stream()
                    .map(piece -> Change.save(piece, Draft.ABSENT))
                    .toList();
            return SAVE + " " + drafting(office).save(preparer, form, all).revision();
        }
        if (chance(2)) {
            drafting(office).submit(preparer, form, state.draft.revision(), nonce);
            return "SUBMIT " + nonce;
        }
        return SAVE + " "
                + drafting(office)
                        .save(preparer, form, worded(state.draft, nonce))
                        .revision();
    }

    /** The word stands in two pieces, each behind a line of its own. */
    private static List<Change> worded(Draft draft, String nonce) {
        AnnualGoals goals = draft.form().goals();
        List<Change> changes = new ArrayList<>();
        changes.add(Change.save(
                new Functions(draft.form().functions().text().split("\n#")[0] + "\n#" + nonce),
                draft.revision(PieceId.FUNCTIONS)));
        changes.add(Change.save(
                new AnnualGoals(goals.planned(), goals.achieved().split("\n#")[0] + "\n#" + nonce),
                draft.revision(PieceId.GOALS)));
        return changes;
    }

    private String head(Office office, State state, String nonce) {
        if (chance(4)) {
            office.get(HeadReview.class).sendBack(head, form, state.seen(), nonce);
            return "SEND_BACK " + nonce;
        }
        office.get(HeadReview.class).endorse(head, form, state.seen(), nonce);
        return "ENDORSE " + nonce;
    }

    private String finance(Office office, State state, String nonce) {
        if (chance(3)) {
            office.get(FinanceReview.class).sendBack(officer, form, state.seen(), nonce);
            return "SEND_BACK " + nonce;
        }
        office.get(FinanceReview.class).approve(officer, form, state.seen(), state.sheetRevision, nonce);
        return "APPROVE " + nonce;
    }

    private String reopen(Office office, State state, String nonce) {
        office.get(FinanceReview.class).reopen(officer, form, state.seen(), nonce);
        return "REOPEN " + nonce;
    }

    private State look(Office office) {
        TransactionTemplate reading = new TransactionTemplate(office.get(PlatformTransactionManager.class));
        reading.setReadOnly(true);
        return reading.execute(status -> {
            SelfEvaluation found =
                    office.get(SelfEvaluations.class).find(district, form).orElseThrow();
            return new State(
                    found,
                    office.get(Drafts.class).find(form),
                    office.get(Versions.class).find(form, found.version()).orElse(null),
                    office.get(ReviewSheets.class).find(form, found.version()).revision());
        });
    }

    private static Drafting drafting(Office office) {
        return office.get(Drafting.class);
    }

    private static boolean chance(int outOf) {
        return ThreadLocalRandom.current().nextInt(outOf) == 0;
    }

    private static long id(String text) {
        return Long.parseLong(text);
    }

    private record State(SelfEvaluation form, Draft draft, Version version, long sheetRevision) {

        Version.Seen seen() {
            return version.seen();
        }
    }
}
