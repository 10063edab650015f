package org.hengping.core.review;

import static org.hengping.core.organization.Role.DEPARTMENT_HEAD;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;
import static org.hengping.core.organization.Role.PREPARER;
import static org.hengping.core.review.Action.APPROVE;
import static org.hengping.core.review.Action.DISCLOSE;
import static org.hengping.core.review.Action.ENDORSE;
import static org.hengping.core.review.Action.REOPEN;
import static org.hengping.core.review.Action.SEND_BACK;
import static org.hengping.core.review.Action.SUBMIT;
import static org.hengping.core.review.Action.WITHDRAW;
import static org.hengping.core.review.Condition.APART;
import static org.hengping.core.review.Condition.IMPARTIAL;
import static org.hengping.core.review.Condition.SCANNED;
import static org.hengping.core.review.Stage.APPROVED;
import static org.hengping.core.review.Stage.DISCLOSED;
import static org.hengping.core.review.Stage.DRAFT;
import static org.hengping.core.review.Stage.FINANCE_REVIEW;
import static org.hengping.core.review.Stage.HEAD_REVIEW;

import java.util.List;
import java.util.Optional;
import org.hengping.core.organization.Role;

/** The whole road of a self-evaluation on one screen: from which stage, by which action, by whom, to which stage. */
public final class Route {

    /** Whatever finance does with a form on its desk is done by somebody who favours nobody and has no other hand on it. */
    private static final List<Condition> OF_FINANCE = List.of(IMPARTIAL, APART);

    /** Every step there is; what is not here cannot happen. */
    public static final List<Step> STEPS = List.of(
            new Step(DRAFT, SUBMIT, PREPARER, HEAD_REVIEW),
            new Step(HEAD_REVIEW, WITHDRAW, PREPARER, DRAFT),
            new Step(HEAD_REVIEW, ENDORSE, DEPARTMENT_HEAD, FINANCE_REVIEW, List.of(APART, SCANNED)),
            new Step(HEAD_REVIEW, SEND_BACK, DEPARTMENT_HEAD, DRAFT),
            new Step(FINANCE_REVIEW, APPROVE, FINANCE_OFFICER, APPROVED, OF_FINANCE),
            new Step(FINANCE_REVIEW, SEND_BACK, FINANCE_OFFICER, DRAFT, OF_FINANCE),
            new Step(APPROVED, DISCLOSE, FINANCE_OFFICER, DISCLOSED, OF_FINANCE),
            new Step(APPROVED, REOPEN, FINANCE_OFFICER, DRAFT, OF_FINANCE),
            new Step(DISCLOSED, REOPEN, FINANCE_OFFICER, DRAFT, OF_FINANCE));

    private Route() {}

    /** The step an action takes from a stage; empty where it does not exist. */
    public static Optional<Step> step(Stage from, Action action) {
        return STEPS.stream()
                .filter(step -> step.from() == from && step.action() == action)
                .findFirst();
    }

    /** What work at a desk that moves nothing demands: saving the review sheet, remarking, taking over. */
    public static List<Condition> working(Role role) {
        return role == FINANCE_OFFICER ? OF_FINANCE : List.of();
    }

    /**
     * One step of the road, and the role that takes it.
     *
     * @param conditions what must hold for the person, beyond the role
     */
    public record Step(Stage from, Action action, Role by, Stage to, List<Condition> conditions) {

        public Step {
            conditions = List.copyOf(conditions);
        }

        private Step(Stage from, Action action, Role by, Stage to) {
            this(from, action, by, to, List.of());
        }
    }
}
