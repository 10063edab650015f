package org.hengping.workflow;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.hengping.core.review.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Replays a use case whose transaction the database chose as the victim of a deadlock: at most three times, reading everything afresh. What
 * the person saw travels in the arguments and stays as it was. Where the turn to write did not come in time, the person is told.
 */
final class DeadlockReplay implements MethodInterceptor {

    private static final int REPLAYS = 3;
    private static final Set<Integer> MYSQL_LOCKS = Set.of(1213, 1205);

    /** The SQL state of an expired time limit: others were writing all the while. */
    private static final String EXPIRED = "HYT00";

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(call instanceof ProxyMethodInvocation invocation)) {
            return call.proceed();
        }
        for (int left = REPLAYS; ; left--) {
            try {
                return invocation.invocableClone().proceed();
            } catch (RuntimeException failure) {
                if (anyOf(failure, sql -> EXPIRED.equals(sql.getSQLState()))) {
                    throw (Refusal) new Refusal.Busy().initCause(failure);
                }
                if (left == 0 || !anyOf(failure, DeadlockReplay::deadlock)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean deadlock(SQLException sql) {
        return "40001".equals(sql.getSQLState()) || MYSQL_LOCKS.contains(sql.getErrorCode());
    }

    private static boolean anyOf(RuntimeException failure, Predicate<SQLException> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && kind.test(sql)) {
                return true;
            }
        }
        return false;
    }
}
