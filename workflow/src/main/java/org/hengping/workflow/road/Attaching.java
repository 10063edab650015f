package org.hengping.workflow.road;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.form.AttachmentKind;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.workflow.gate.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attaching evidence to a draft, and looking at what is attached. An attachment is part of the form: it counts as change and is frozen with it. */
@Service
@Transactional
public class Attaching {

    /** In bytes. */
    public static final long LARGEST = FileKeeping.LARGEST;

    private static final int MOST = 100;

    private final Drafting drafting;
    private final Consulting consulting;
    private final Drafts drafts;
    private final SelfEvaluations evaluations;
    private final FileKeeping keeping;

    Attaching(
            Drafting drafting, Consulting consulting, Drafts drafts, SelfEvaluations evaluations, FileKeeping keeping) {
        this.drafting = drafting;
        this.consulting = consulting;
        this.drafts = drafts;
        this.evaluations = evaluations;
        this.keeping = keeping;
    }

    /**
     * Attaches a file.
     *
     * @param row number of the row it proves; {@code null} where it proves the form as a whole
     * @param name as the file was called
     * @param file where its content lies; the caller removes it afterwards
     * @return the draft as it is now
     * @throws Refusal.NotPermitted where the file is too large, of a kind that is not kept, or there are too many
     */
    public Draft attach(long by, long evaluationId, @Nullable Integer row, String name, Path file) {
        Entry entry = drafting.atDesk(by, evaluationId);
        Draft draft = drafts.find(evaluationId);
        long count = draft.pieces().keySet().stream()
                .filter(id -> id instanceof PieceId.Attachment)
                .count();
        if (count >= MOST) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.tooManyFiles", MOST));
        }
        Attachment attachment = keeping.keep(evaluationId, row, name, file, EnumSet.allOf(AttachmentKind.class));
        SelfEvaluation saved = entry.evaluation().saved();
        evaluations.store(saved);
        Change change = Change.save(attachment, draft.revision(attachment.id()));
        drafts.save(evaluationId, saved.draftRevision(), List.of(change), entry.hand(Role.PREPARER));
        return drafts.find(evaluationId);
    }

    /**
     * Hands out the content of an attachment of the form as this person sees it.
     *
     * @param to opened only when nothing stands in the way any more
     * @throws Refusal.NotFound where there is no such form or attachment for this person
     * @throws Refusal.Lost where the content is missing or is not what was attached; what came through until then is not whole
     */
    @Transactional(readOnly = true)
    public void content(long by, long evaluationId, String sha256, Receiver to) throws IOException {
        Attachment file = consulting.open(by, evaluationId).form().attachments().stream()
                .filter(attached -> attached.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        keeping.handOut(evaluationId, file, to);
    }
}
