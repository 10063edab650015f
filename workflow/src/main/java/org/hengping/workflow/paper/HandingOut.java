package org.hengping.workflow.paper;

import java.time.Clock;
import java.time.Instant;
import org.hengping.core.Sha256;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.review.HandedOutPaper;
import org.hengping.core.review.HandedOutPapers;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Versions;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers of versions as files: the digest of each is kept before it leaves the house, so that whoever is given one can have it verified. A
 * file whose digest could not be kept is not handed out.
 */
@Service
@Transactional
public class HandingOut {

    private final Gate gate;
    private final Versions versions;
    private final HandedOutPapers papers;
    private final Clock clock;

    HandingOut(Gate gate, Versions versions, HandedOutPapers papers, Clock clock) {
        this.gate = gate;
        this.versions = versions;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * To a person who sees the form.
     *
     * @param version number of the version that the file shows
     * @return the file
     */
    public byte[] to(long person, long evaluationId, int version, byte[] file) {
        SelfEvaluation evaluation = gate.look(person, evaluationId).evaluation();
        versions.find(evaluation.id(), version).orElseThrow(Refusal.NotFound::new);
        return kept(evaluation.districtCode(), evaluation.id(), version, file);
    }

    /** To everybody. */
    public byte[] toEverybody(Disclosure disclosure, byte[] file) {
        return kept(disclosure.districtCode(), disclosure.evaluationId(), disclosure.version(), file);
    }

    private byte[] kept(String districtCode, long evaluationId, int version, byte[] file) {
        var digest = Sha256.digest();
        digest.update(file);
        papers.add(new HandedOutPaper(Sha256.hex(digest), districtCode, evaluationId, version, Instant.now(clock)));
        return file;
    }
}
