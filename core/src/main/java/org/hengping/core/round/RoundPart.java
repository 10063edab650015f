package org.hengping.core.round;

/**
 * One department's part in opening or closing a round. A round is opened and closed department by department, so that it can be left,
 * seen and taken up again after the server stopped half-way.
 *
 * @param orderedBy who ordered it; the history names this person
 * @param reason why the round was closed with this form still under way; empty where none was asked for
 */
public record RoundPart(
        long roundId, String districtCode, Kind kind, long departmentId, long orderedBy, String reason) {

    /** What is done to the department's form. */
    public enum Kind {
        /** It is begun: evaluation, history, clock and process. */
        OPEN,
        /** 结束填报: what is still under way is ended. */
        CLOSE
    }

    /**
     * How far the work of one kind has come in a round.
     *
     * @param failing departments that failed at the last try and are tried again
     */
    public record Progress(long roundId, Kind kind, int all, int done, int failing) {

        public boolean over() {
            return done == all;
        }
    }
}
