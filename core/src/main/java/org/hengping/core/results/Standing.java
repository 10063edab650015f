package org.hengping.core.results;

import org.hengping.core.review.Stage;

/**
 * The result of an evaluation that counts, and where the evaluation stands today. What finance approved last counts until the next approval, also
 * while the form is open again; before the first approval the latest version counts.
 */
public record Standing(Result result, Stage stage) {

    /** Whether finance has decided: approved ones are summed up apart from those under way. */
    public boolean settled() {
        return result.marks().approval() != null;
    }
}
