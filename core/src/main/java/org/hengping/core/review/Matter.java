package org.hengping.core.review;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;

/**
 * What is stored of a form when somebody acts on it, beside what they had before their eyes.
 *
 * @param asSeen whether the draft, the version and the sheet are those they saw
 * @param unchanged whether it would be handed in as it was sent back
 * @param consulting whether the department is still heard about a lowered grade (征求意见)
 * @param signer the head whose signature is on the paper; empty for acts on the screen
 * @param open what must be settled first, such as 3 findings, 2 claims nobody decided, or a hit of the secrecy check; empty where nothing
 */
public record Matter(
        boolean asSeen, boolean unchanged, boolean consulting, Optional<Hand> signer, Optional<Open> open) {

    /** For work in which nothing was seen before. */
    public static final Matter NONE = asSeen(true);

    /** Where nothing is known yet but whether it is what they saw. */
    public static Matter asSeen(boolean same) {
        return new Matter(same, false, false, Optional.empty(), Optional.empty());
    }

    /** Whether a version that is stored is the one they saw; where none is stored, it is not. */
    public static Matter of(Optional<Version> stored, Version.Seen seen) {
        return asSeen(stored.map(Version::seen).filter(seen::equals).isPresent());
    }

    public Matter unchanged(boolean same) {
        return new Matter(asSeen, same, consulting, signer, open);
    }

    public Matter consulting(boolean heard) {
        return new Matter(asSeen, unchanged, heard, signer, open);
    }

    public Matter signedBy(Hand head) {
        return new Matter(asSeen, unchanged, consulting, Optional.of(head), open);
    }

    public Matter open(Optional<Open> left) {
        return new Matter(asSeen, unchanged, consulting, signer, left);
    }

    /**
     * What must be settled first.
     *
     * @param why in words
     * @param what keys of findings or hits, or ids of pieces
     */
    public record Open(Sentence why, List<String> what) {

        public Open {
            what = List.copyOf(what);
        }
    }
}
