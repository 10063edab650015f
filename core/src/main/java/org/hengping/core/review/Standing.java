package org.hengping.core.review;

/** The result of an evaluation's latest version, and where the evaluation stands today. */
public record Standing(Result result, Stage stage) {

    /** Whether finance has decided: approved ones are summed up apart from those under way. */
    public boolean settled() {
        return stage.done();
    }
}
