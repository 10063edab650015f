package org.hengping.core.results;

import org.hengping.core.review.Stage;

/**
 * The result of an evaluation that counts, and where the evaluation stands today. What finance approved last counts until the next approval, also
 * while the form is open again; before the first approval the latest version counts.
 */
public record Standing(Result result, Stage stage) {

    /** Whether finance has decided on it: what is reviewed is summed up apart from what is not. */
    public boolean reviewed() {
        return result.marks().counting().reviewed();
    }

    /** Whether the form is open again (撤销审核), so that the result of the version approved last goes on counting for now. */
    public boolean reopened() {
        return result.marks().approval() != null && stage != Stage.APPROVED && stage != Stage.DISCLOSED;
    }
}
