package org.hengping.workflow.road;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.form.AttachmentKind;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.Deed;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Route;
import org.hengping.core.review.SignedScan;
import org.hengping.core.review.SignedScans;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed and stamped scans (签章件) of the printed form, bound to the version that was signed: for departments dispensed with signing on the
 * screen. Where one person writes and signs, the scan comes before the signature; where the head signs on paper, the scan is the signature.
 */
@Service
@Transactional
public class PaperSigning {

    private static final Set<AttachmentKind> KINDS =
            EnumSet.of(AttachmentKind.PDF, AttachmentKind.PNG, AttachmentKind.JPEG);

    private final Gate gate;
    private final Moves moves;
    private final FileKeeping keeping;
    private final SignedScans scans;
    private final Clock clock;

    PaperSigning(Gate gate, Moves moves, FileKeeping keeping, SignedScans scans, Clock clock) {
        this.gate = gate;
        this.moves = moves;
        this.keeping = keeping;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * 单人办理: keeps the scan of the version on the head's desk, so that it can be signed on the screen; for preparers and heads.
     *
     * @param signerId the head whose signature it bears
     * @param file where its content lies; the caller removes it afterwards
     */
    public void upload(long by, long evaluationId, Version.Seen seen, long signerId, String name, Path file) {
        Entry entry = gate.enter(by, evaluationId);
        DeskWork work = entry.holds(Role.PREPARER) ? DeskWork.SCAN_AS_PREPARER : DeskWork.SCAN_AS_HEAD;
        Person signer = signer(entry, signerId);
        gate.pass(entry, work, "", Matter.of(moves.latest(entry.evaluation()), seen));
        keep(entry, work.by(), seen, signer, name, file);
    }

    /**
     * 线下签字: the head has signed the printed version; a preparer uploads the scan, which signs it. Both names are on record.
     *
     * @param signerId the head who signed; never a writer of the version
     * @param opinion the head's; may be empty
     * @param file where its content lies; the caller removes it afterwards
     */
    public void endorse(
            long by, long evaluationId, Version.Seen seen, long signerId, String opinion, String name, Path file) {
        Entry entry = gate.enter(by, evaluationId);
        Person signer = signer(entry, signerId);
        Optional<Version> version = moves.latest(entry.evaluation());
        Matter matter = Matter.of(version, seen).signedBy(Hand.of(signer, null));
        gate.pass(entry, DeskWork.SIGN_ON_PAPER, opinion, matter);
        keep(entry, Role.PREPARER, seen, signer, name, file);
        Route.Step step = Route.step(Stage.HEAD_REVIEW, Action.ENDORSE).orElseThrow();
        Entry signing = entry.signing(Hand.of(entry.person(), signer));
        moves.move(signing, entry.evaluation(), step, version.orElseThrow(), Deed.of(step, opinion));
    }

    /** What this person can do with scans of a form as it lies now. */
    @Transactional(readOnly = true)
    public SigningOffer offer(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        boolean lies = entry.evaluation().stage() == Stage.HEAD_REVIEW
                && !entry.round().closed()
                && !entry.evaluation().exempt();
        boolean preparer = entry.holds(Role.PREPARER);
        boolean own = preparer || entry.holds(Role.DEPARTMENT_HEAD);
        Set<DispensationKind> granted = entry.hands().granted();
        return new SigningOffer(
                lies && own && granted.contains(DispensationKind.ONE_PERSON),
                lies && preparer && granted.contains(DispensationKind.SIGNED_ON_PAPER),
                entry.desks().owners(Role.DEPARTMENT_HEAD, entry.department().id()));
    }

    /** The scans of all versions of a form, the oldest first; for everybody who sees the form. */
    @Transactional(readOnly = true)
    public List<SignedScan> scans(long by, long evaluationId) {
        return scans.of(gate.look(by, evaluationId).evaluation().id());
    }

    /** Hands out the content of a scan. */
    @Transactional(readOnly = true)
    public void content(long by, long evaluationId, String sha256, Receiver to) throws IOException {
        Attachment file = scans(by, evaluationId).stream()
                .map(SignedScan::file)
                .filter(one -> one.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        keeping.handOut(evaluationId, file, to);
    }

    private void keep(Entry entry, Role role, Version.Seen seen, Person signer, String name, Path file) {
        Attachment kept = keeping.keep(entry.evaluation().id(), null, name, file, KINDS);
        scans.add(new SignedScan(
                entry.evaluation().id(), seen, kept, entry.hand(role), Instant.now(clock), signer.id(), signer.name()));
        moves.note(entry, role, Act.SCAN, signer.name() + " · " + kept.name() + " · SHA-256 " + kept.sha256());
    }

    private static Person signer(Entry entry, long signerId) {
        return entry.desks().owners(Role.DEPARTMENT_HEAD, entry.department().id()).stream()
                .filter(head -> head.id() == signerId)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotPermitted(Sentence.of("refusal.signer")));
    }
}
