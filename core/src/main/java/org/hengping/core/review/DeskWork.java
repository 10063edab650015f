package org.hengping.core.review;

import static org.hengping.core.organization.Role.DEPARTMENT_HEAD;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;
import static org.hengping.core.organization.Role.PREPARER;
import static org.hengping.core.review.Condition.APART;
import static org.hengping.core.review.Condition.AT_DESK;
import static org.hengping.core.review.Condition.DISPENSED_ALONE;
import static org.hengping.core.review.Condition.DISPENSED_ON_PAPER;
import static org.hengping.core.review.Condition.EXEMPTED;
import static org.hengping.core.review.Condition.IMPARTIAL;
import static org.hengping.core.review.Condition.IN_PLACE;
import static org.hengping.core.review.Condition.NOT_DONE;
import static org.hengping.core.review.Condition.NOT_EXEMPT;
import static org.hengping.core.review.Condition.NOT_THEIRS_YET;
import static org.hengping.core.review.Condition.REASON_GIVEN;
import static org.hengping.core.review.Condition.ROUND_OPEN;
import static org.hengping.core.review.Condition.SEEN;
import static org.hengping.core.review.Condition.SIGNER_APART;
import static org.hengping.core.review.Condition.WORDS_WITHIN;
import static org.hengping.core.review.Stage.APPROVED;
import static org.hengping.core.review.Stage.DISCLOSED;
import static org.hengping.core.review.Stage.DRAFT;
import static org.hengping.core.review.Stage.FINANCE_REVIEW;
import static org.hengping.core.review.Stage.HEAD_REVIEW;

import java.util.EnumSet;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Role;

/** Work on a form that moves it nowhere: who does it, where the form lies meanwhile, and what must hold. */
public enum DeskWork implements Errand {
    /** 填报: saving the draft, attaching files, ticking remarks off. */
    WRITE(PREPARER, EnumSet.of(DRAFT), AT_DESK, ROUND_OPEN, NOT_EXEMPT, IN_PLACE),
    /** The head leaves a remark. */
    JUDGE(DEPARTMENT_HEAD, EnumSet.of(HEAD_REVIEW), AT_DESK, ROUND_OPEN, NOT_EXEMPT, IN_PLACE, SEEN),
    /** Finance decides scores, answers and requests on the review sheet, and leaves remarks. */
    REVIEW(
            FINANCE_OFFICER,
            EnumSet.of(FINANCE_REVIEW),
            AT_DESK,
            ROUND_OPEN,
            NOT_EXEMPT,
            IN_PLACE,
            IMPARTIAL,
            APART,
            SEEN),
    /** Another officer than those at whose desk the review lies takes it over. */
    TAKE_OVER(
            FINANCE_OFFICER,
            EnumSet.of(FINANCE_REVIEW),
            AT_DESK,
            ROUND_OPEN,
            NOT_EXEMPT,
            NOT_DONE,
            IN_PLACE,
            IMPARTIAL,
            APART,
            NOT_THEIRS_YET),
    /** 单人办理: a preparer keeps the signed scan of the version on the head's desk. */
    SCAN_AS_PREPARER(
            PREPARER, EnumSet.of(HEAD_REVIEW), AT_DESK, ROUND_OPEN, NOT_EXEMPT, IN_PLACE, DISPENSED_ALONE, SEEN),
    /** The same by the head. */
    SCAN_AS_HEAD(
            DEPARTMENT_HEAD, EnumSet.of(HEAD_REVIEW), AT_DESK, ROUND_OPEN, NOT_EXEMPT, IN_PLACE, DISPENSED_ALONE, SEEN),
    /** 线下签字: a preparer keeps the scan that is the head's signature. */
    SIGN_ON_PAPER(
            PREPARER,
            EnumSet.of(HEAD_REVIEW),
            AT_DESK,
            ROUND_OPEN,
            NOT_EXEMPT,
            IN_PLACE,
            DISPENSED_ON_PAPER,
            SEEN,
            WORDS_WITHIN,
            SIGNER_APART),
    /** 征求意见: the head says what the department thinks of a lowered grade; also when the round is closed. */
    ANSWER(DEPARTMENT_HEAD, EnumSet.of(APPROVED, DISCLOSED), AT_DESK, IN_PLACE, SEEN),
    /** Finance replies to an objection. */
    REPLY(FINANCE_OFFICER, EnumSet.of(APPROVED, DISCLOSED), AT_DESK, IN_PLACE, IMPARTIAL, APART, SEEN),
    /** 延期: the department asks for other days. On whose desk the form is, has been asked. */
    ASK_FOR_TIME(PREPARER, EnumSet.allOf(Stage.class), ROUND_OPEN, NOT_EXEMPT, NOT_DONE),
    /** Finance grants or refuses other days. */
    GIVE_TIME(FINANCE_OFFICER, EnumSet.allOf(Stage.class), AT_DESK, ROUND_OPEN, NOT_EXEMPT, NOT_DONE, IMPARTIAL),
    /** 免于填报: finance takes the department out of the round. */
    EXEMPT(
            FINANCE_OFFICER,
            EnumSet.allOf(Stage.class),
            AT_DESK,
            ROUND_OPEN,
            NOT_EXEMPT,
            NOT_DONE,
            IMPARTIAL,
            REASON_GIVEN,
            WORDS_WITHIN),
    /** Finance takes it back in. */
    READMIT(FINANCE_OFFICER, EnumSet.allOf(Stage.class), AT_DESK, EXEMPTED, IMPARTIAL, REASON_GIVEN, WORDS_WITHIN);

    private final Role by;
    private final Set<Stage> at;
    private final Conditions conditions;

    DeskWork(Role by, Set<Stage> at, Condition... conditions) {
        this.by = by;
        this.at = Set.copyOf(at);
        this.conditions = Conditions.of(conditions);
    }

    @Override
    public Role by() {
        return by;
    }

    /** What must hold. */
    public Conditions conditions() {
        return conditions;
    }

    @Override
    public boolean at(Stage stage) {
        return at.contains(stage);
    }

    @Override
    public boolean fromAnyDesk() {
        return switch (this) {
            case TAKE_OVER, GIVE_TIME, EXEMPT, READMIT -> true;
            case WRITE, JUDGE, REVIEW, SCAN_AS_PREPARER, SCAN_AS_HEAD, SIGN_ON_PAPER, ANSWER, REPLY, ASK_FOR_TIME ->
                false;
        };
    }

    @Override
    public Refusal notTheirs() {
        boolean anyOfficer = fromAnyDesk() && this != TAKE_OVER;
        return new Refusal.NotPermitted(Sentence.of(anyOfficer ? "refusal.financeOnly" : "refusal.notYourDesk"));
    }

    @Override
    public Refusal notThere(Stage stage) {
        return new Refusal.NotNow(Sentence.of("refusal.movedOn", stage));
    }

    @Override
    public Refusal withoutReason() {
        return new Refusal.ReasonMissing(Sentence.of("refusal.reasonRequired"));
    }
}
