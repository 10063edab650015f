package org.hengping.core.round;

/**
 * Working days a returned form has for each step, counted from the day of the return: to the head, to finance, to the decision.
 * The round's own day holds where it is later.
 *
 * @param consultation working days a head has to answer where review lowered the grade (征求意见)
 */
public record ResubmissionDays(int toHead, int toFinance, int decision, int consultation) {

    /** Three days to mend a form, then two for the head and three for finance; five to answer. */
    public static final ResubmissionDays USUAL = new ResubmissionDays(3, 5, 8, 5);

    public ResubmissionDays {
        if (toHead < 1 || toFinance < toHead || decision < toFinance || consultation < 1) {
            throw new IllegalArgumentException("Days after a return are at least 1 and go in order: " + toHead + ", "
                    + toFinance + ", " + decision);
        }
    }
}
