package org.hengping.core.review;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;

/**
 * What must hold for an act. Each is a question to the situation, answered by a refusal or by nothing; they are asked in the order in which they
 * stand here: who, where, whose hands, what they saw and said, and at last what the form itself must fulfil.
 */
public enum Condition {
    /** They hold the duty for this very form today, in their own name or an absent person's. */
    AT_DESK(it -> when(it.seat().isEmpty(), it.errand()::notTheirs)),
    /** The round is not closed (结束填报). */
    ROUND_OPEN(it -> Optional.ofNullable(it.round().closedOn())
            .map(day -> notNow("refusal.roundClosed", it.round().title(), day))),
    /** The department is not taken out of the round (免于填报). */
    NOT_EXEMPT(it ->
            when(it.exempt(), () -> notNow("refusal.exempt", it.department().shortName()))),
    /** The department is taken out of a round that is not closed. */
    EXEMPTED(it -> when(!it.exempt() || it.round().closed(), () -> it.errand().notThere(it.stage()))),
    /** It is neither approved nor public yet. */
    NOT_DONE(it -> when(it.stage().done(), () -> notNow("refusal.alreadyDone", it.stage()))),
    /** It lies where this is done. */
    IN_PLACE(it -> when(!it.errand().at(it.stage()), () -> it.errand().notThere(it.stage()))),
    /** 回避: neither they nor the absent person they act for prepares or signs for the department. */
    IMPARTIAL(it -> it.seat().flatMap(Seat::partial).map(Refusal.SecondHand::new)),
    /** 三人分办: neither they nor the absent person they act for has another of the three hands on the version. */
    APART(it -> it.seat().flatMap(seat -> seat.clash(it.round(), it.hands())).map(Refusal.SecondHand::new)),
    /** 签章件: where one person writes and signs, a signed scan of this very version is kept. */
    SCANNED(it -> it.hands().scanMissing().map(Refusal.SecondHand::new)),
    /** The review does not lie on their desk already. */
    NOT_THEIRS_YET(it -> when(it.seat().filter(Seat::atDesk).isPresent(), () -> notNow("refusal.alreadyYours"))),
    /** 单人办理: the department is dispensed with a second person. */
    DISPENSED_ALONE(it -> dispensed(it, DispensationKind.ONE_PERSON)),
    /** 线下签字: the head may sign on paper. */
    DISPENSED_ON_PAPER(it -> dispensed(it, DispensationKind.SIGNED_ON_PAPER)),
    /** 征求意见: the department is not, or no longer, heard about a lowered grade. */
    HEARD(it -> when(it.matter().consulting(), () -> notNow("refusal.consulting"))),
    /** What they saw is what is stored. */
    SEEN(it -> when(!it.matter().asSeen(), Refusal.Stale::new)),
    /** They say why. */
    REASON_GIVEN(it -> when(it.words().isBlank(), it.errand()::withoutReason)),
    /** What they say fits into the history. */
    WORDS_WITHIN(it -> TextLimit.OPINION.refusal(it.words())),
    /** Whoever signed on paper wrote nothing of the version, where the round asks for several hands. */
    SIGNER_APART(it -> it.matter().signer().flatMap(head -> wroteToo(it, head)).map(Refusal.SecondHand::new)),
    /** What was sent back is not handed in again as it was, unless they say why nothing had to change. */
    CHANGED(it -> when(it.matter().unchanged() && it.words().isBlank(), Refusal.Unchanged::new)),
    /** Nothing is open that must be settled first. */
    SETTLED(it -> it.matter().open().map(open -> new Refusal.Unsettled(open.why(), open.what())));

    private final Function<Situation, Optional<? extends Refusal>> question;

    Condition(Function<Situation, Optional<? extends Refusal>> question) {
        this.question = question;
    }

    /** Why the act is refused; empty where the condition holds. */
    public Optional<Refusal> refusal(Situation situation) {
        return question.apply(situation).map(refusal -> refusal);
    }

    /** Whether it can be asked before they have seen or said anything. */
    boolean beforehand() {
        return compareTo(SEEN) < 0;
    }

    /** Whether it asks for the hands on the version, so that somebody else could do what this person may not. */
    boolean ofHands() {
        return this == IMPARTIAL || this == APART || this == SCANNED;
    }

    private static Optional<Refusal> when(boolean so, Supplier<Refusal> refusal) {
        return so ? Optional.of(refusal.get()) : Optional.empty();
    }

    private static Refusal notNow(String key, Object... arguments) {
        return new Refusal.NotNow(Sentence.of(key, arguments));
    }

    private static Optional<Refusal> dispensed(Situation situation, DispensationKind kind) {
        boolean granted = situation.hands().granted().contains(kind);
        return when(!granted, () -> new Refusal.NotPermitted(Sentence.of("refusal.noDispensation", kind)));
    }

    private static Optional<Sentence> wroteToo(Situation situation, Hand head) {
        return situation.round().fourEyes() ? situation.hands().wroteToo(head) : Optional.empty();
    }
}
