package org.hengping.core.review;

import org.hengping.core.organization.Role;

/**
 * What somebody did, as it goes into the history.
 *
 * @param as the duty it was done in
 * @param opinion opinion (意见) or reason; may be empty
 * @param sheetHash hash of what was frozen with it: of the judgment at submission, of the review sheet at approval; empty otherwise
 */
public record Deed(Role as, Act act, String opinion, String sheetHash) {

    /** A step of the road with which nothing was frozen. */
    public static Deed of(Route.Step step, String opinion) {
        return freezing(step, opinion, "");
    }

    public static Deed freezing(Route.Step step, String opinion, String hash) {
        return new Deed(step.by(), Act.of(step.action()), opinion, hash);
    }
}
