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
import static org.hengping.core.review.Condition.AT_DESK;
import static org.hengping.core.review.Condition.CHANGED;
import static org.hengping.core.review.Condition.HEARD;
import static org.hengping.core.review.Condition.IMPARTIAL;
import static org.hengping.core.review.Condition.IN_PLACE;
import static org.hengping.core.review.Condition.NOT_EXEMPT;
import static org.hengping.core.review.Condition.REASON_GIVEN;
import static org.hengping.core.review.Condition.ROUND_OPEN;
import static org.hengping.core.review.Condition.SCANNED;
import static org.hengping.core.review.Condition.SEEN;
import static org.hengping.core.review.Condition.SETTLED;
import static org.hengping.core.review.Condition.WORDS_WITHIN;
import static org.hengping.core.review.Stage.APPROVED;
import static org.hengping.core.review.Stage.DISCLOSED;
import static org.hengping.core.review.Stage.DRAFT;
import static org.hengping.core.review.Stage.FINANCE_REVIEW;
import static org.hengping.core.review.Stage.HEAD_REVIEW;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Role;

/** The whole road of a self-evaluation on one screen: from which stage, by which action, by whom, to which stage, and what must hold. */
public final class Route {

    /** Asked of every step. */
    private static final List<Condition> ALWAYS = List.of(AT_DESK, NOT_EXEMPT, IN_PLACE, SEEN, WORDS_WITHIN);

    /** Every step there is; what is not here cannot happen. What was approved is disclosed after the round was closed, too. */
    public static final List<Step> STEPS = List.of(
            step(DRAFT, SUBMIT, PREPARER, HEAD_REVIEW, ROUND_OPEN, CHANGED, SETTLED),
            step(HEAD_REVIEW, WITHDRAW, PREPARER, DRAFT, ROUND_OPEN),
            step(HEAD_REVIEW, ENDORSE, DEPARTMENT_HEAD, FINANCE_REVIEW, ROUND_OPEN, APART, SCANNED),
            step(HEAD_REVIEW, SEND_BACK, DEPARTMENT_HEAD, DRAFT, ROUND_OPEN, REASON_GIVEN),
            step(FINANCE_REVIEW, APPROVE, FINANCE_OFFICER, APPROVED, ROUND_OPEN, IMPARTIAL, APART, SETTLED),
            step(FINANCE_REVIEW, SEND_BACK, FINANCE_OFFICER, DRAFT, ROUND_OPEN, IMPARTIAL, APART, REASON_GIVEN),
            step(APPROVED, DISCLOSE, FINANCE_OFFICER, DISCLOSED, IMPARTIAL, APART, HEARD, REASON_GIVEN, SETTLED),
            step(APPROVED, REOPEN, FINANCE_OFFICER, DRAFT, ROUND_OPEN, IMPARTIAL, APART, REASON_GIVEN),
            step(DISCLOSED, REOPEN, FINANCE_OFFICER, DRAFT, ROUND_OPEN, IMPARTIAL, APART, REASON_GIVEN));

    private Route() {}

    /** The step an action takes from a stage; empty where it does not exist. */
    public static Optional<Step> step(Stage from, Action action) {
        return STEPS.stream()
                .filter(step -> step.at(from) && step.action() == action)
                .findFirst();
    }

    /**
     * The step somebody means who wants an action while a form lies at a stage: the one from there, else the one it is elsewhere.
     *
     * @return empty where it is nobody's there: a form that lies neither with the head nor with finance is not sent back by anybody
     */
    public static Optional<Step> meant(Stage stage, Action action) {
        List<Step> elsewhere =
                STEPS.stream().filter(step -> step.action() == action).toList();
        boolean oneRole = elsewhere.stream().map(Step::by).distinct().count() == 1;
        return step(stage, action).or(() -> Optional.of(elsewhere.getFirst()).filter(step -> oneRole));
    }

    private static Step step(Stage from, Action action, Role by, Stage to, Condition... conditions) {
        return new Step(
                from,
                action,
                by,
                to,
                new Conditions(
                        Stream.concat(ALWAYS.stream(), Stream.of(conditions)).toList()));
    }

    /** One step of the road, the role that takes it, and what must hold for it. */
    public record Step(Stage from, Action action, Role by, Stage to, Conditions conditions) implements Errand {

        @Override
        public boolean at(Stage stage) {
            return stage == from;
        }

        @Override
        public boolean fromAnyDesk() {
            return false;
        }

        @Override
        public Refusal notTheirs() {
            return new Refusal.NotPermitted(action);
        }

        @Override
        public Refusal notThere(Stage stage) {
            return new Refusal.NotNow(action, stage);
        }

        @Override
        public Refusal withoutReason() {
            return action == DISCLOSE
                    ? new Refusal.ReasonMissing(Sentence.of("refusal.secrecyOpinion"))
                    : new Refusal.ReasonMissing(action);
        }
    }
}
