package org.hengping.core.review;

import java.time.Instant;
import java.time.LocalDate;
import org.hengping.core.RecordedTime;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A consultation (征求意见): review gave a lower grade than the department gave itself, and its head may say what the department thinks of it.
 * It is no stage of the road: the form stays approved; an objection lies on finance's desk until it is replied to or the approval is taken back.
 *
 * @param version the version that was approved
 * @param self 自评得分 and 自评等级
 * @param reviewed 财政复核得分 and 复核等级
 * @param openedAt when it was approved
 * @param dueOn the last day for an answer
 * @param answer what the department said; {@code null} while it has said nothing
 * @param reply what finance replied to an objection; {@code null} where it has not
 */
public record Consultation(
        long evaluationId,
        int version,
        Rating self,
        Rating reviewed,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Answer answer,
        @Nullable Reply reply) {

    /** How a consultation stands. */
    public enum State {
        /** 征求意见中. */
        OPEN,
        /** 无异议. */
        AGREED,
        /** 有异议: finance is to reply. */
        OBJECTED,
        /** 已答复: the objection was replied to. */
        REPLIED,
        /** 逾期未反馈. */
        SILENT
    }

    /**
     * The answer of the department's head.
     *
     * @param byName as it stands on the record, with the absent person it was given for
     * @param agreed 无异议
     * @param words why not; empty where agreed
     */
    public record Answer(Instant at, String byName, boolean agreed, String words) {

        private Answer notBefore(Instant earliest) {
            return new Answer(RecordedTime.notBefore(at, earliest), byName, agreed, words);
        }
    }

    /** What finance replied; {@code words} are never blank. */
    public record Reply(Instant at, String byName, String words) {

        private Reply notBefore(@Nullable Instant earliest) {
            return new Reply(RecordedTime.notBefore(at, earliest), byName, words);
        }
    }

    /** @param today the day in the offices */
    public State state(LocalDate today) {
        if (answer == null) {
            return today.isAfter(dueOn) ? State.SILENT : State.OPEN;
        }
        if (answer.agreed()) {
            return State.AGREED;
        }
        return reply == null ? State.OBJECTED : State.REPLIED;
    }

    public Consultation answered(Answer given) {
        return new Consultation(
                evaluationId, version, self, reviewed, openedAt, dueOn, given.notBefore(openedAt), reply);
    }

    public Consultation replied(Reply given) {
        Reply recorded = given.notBefore(answer == null ? openedAt : answer.at);
        return new Consultation(evaluationId, version, self, reviewed, openedAt, dueOn, answer, recorded);
    }
}
