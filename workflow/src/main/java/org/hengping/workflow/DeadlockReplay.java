package org.hengping.workflow;

import java.sql.SQLException;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Replays a use case whose transaction the database chose as the victim of a deadlock: at most three times, reading everything afresh. What
 * the person saw travels in the arguments and stays as it was.
 */
final class DeadlockReplay implements MethodInterceptor {

    private static final int REPLAYS = 3;
    private static final Set<Integer> MYSQL_LOCKS = Set.of(1213, 1205);

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
                if (left == 0 || !deadlock(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean deadlock(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && ("40001".equals(sql.getSQLState()) || MYSQL_LOCKS.contains(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }
}
