package org.hengping.workflow;

import java.util.function.BiConsumer;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.hengping.core.review.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes who was refused what they may not do: around every use case, after everything it did has been rolled back. That somebody was late, or
 * forgot a reason, is nobody's business.
 */
final class RefusalNotes implements MethodInterceptor {

    private final BiConsumer<MethodInvocation, Refusal> notes;

    RefusalNotes(BiConsumer<MethodInvocation, Refusal> notes) {
        this.notes = notes;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        try {
            return call.proceed();
        } catch (Refusal refusal) {
            if (noted(refusal)) {
                note(call, refusal);
            }
            throw refusal;
        }
    }

    /** Whoever is refused is told so, whatever becomes of the note. */
    private void note(MethodInvocation call, Refusal refusal) {
        try {
            notes.accept(call, refusal);
        } catch (RuntimeException failure) {
            refusal.addSuppressed(failure);
        }
    }

    private static boolean noted(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound none -> true;
            case Refusal.NotPermitted none -> true;
            case Refusal.SecondHand none -> true;
            case Refusal.Broken none -> true;
            case Refusal.Lost none -> true;
            case Refusal.NotNow none -> false;
            case Refusal.Busy none -> false;
            case Refusal.Stale none -> false;
            case Refusal.ReasonMissing none -> false;
            case Refusal.Unchanged none -> false;
            case Refusal.Unsettled none -> false;
        };
    }
}
