package org.hengping.ui.form;

import org.hengping.core.review.Version;
import org.hengping.ui.PublicAddress;
import org.hengping.workflow.paper.HandingOut;

/** Where a person is handed the papers of a form: each can be verified by whoever holds it. */
record PaperDesk(PublicAddress address, HandingOut handing, long person) {

    /** Keeps the digest of a paper of a version; returns the paper. */
    byte[] handOut(Version version, byte[] paper) {
        return handing.to(person, version.evaluationId(), version.number(), paper);
    }
}
