package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens when the database chooses somebody as the victim of a deadlock. */
class DeadlockReplayTest {

    @Test
    @Tag("mysql")
    void two_people_who_lock_each_other_out_both_get_their_work_done() throws Exception {
        Office office = Office.mySql();
        Office.Town one = office.town();
        Office.Town other = office.town();
        Locking locking = office.get(Locking.class);
        CyclicBarrier halfWay = new CyclicBarrier(2);
        Locking.ATTEMPTS.set(0);

        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> first = people.submit(() -> locking.both(one, other, halfWay));
            Future<?> second = people.submit(() -> locking.both(other, one, halfWay));
            first.get(60, TimeUnit.SECONDS);
            second.get(60, TimeUnit.SECONDS);
        }

        assertThat(Locking.ATTEMPTS).hasValueGreaterThan(2);
    }

    @Test
    void a_lasting_deadlock_is_tried_four_times_and_then_reported() {
        Locking locking = Office.h2().get(Locking.class);
        Locking.ATTEMPTS.set(0);

        assertThatThrownBy(() ->
                        locking.fail(new CannotAcquireLockException("deadlock", new SQLException("deadlock", "40001"))))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(Locking.ATTEMPTS).hasValue(4);
    }

    @Test
    void a_refusal_is_never_replayed() {
        Locking locking = Office.h2().get(Locking.class);
        Locking.ATTEMPTS.set(0);

        assertThatThrownBy(() -> locking.fail(new Refusal.Stale())).isInstanceOf(Refusal.Stale.class);
        assertThat(Locking.ATTEMPTS).hasValue(1);
    }

    @Test
    void whoever_waited_too_long_for_others_to_write_is_told_in_words() {
        Locking locking = Office.h2().get(Locking.class);
        Locking.ATTEMPTS.set(0);

        assertThatThrownBy(() -> locking.fail(new QueryTimeoutException("waited", new SQLException("turn", "HYT00"))))
                .isInstanceOf(Refusal.Busy.class);
        assertThat(Locking.ATTEMPTS).hasValue(1);
    }

    /** A use case that locks two evaluations one after the other. */
    @Service
    @Transactional
    static class Locking {

        static final AtomicInteger ATTEMPTS = new AtomicInteger();
        private final SelfEvaluations evaluations;

        Locking(SelfEvaluations evaluations) {
            this.evaluations = evaluations;
        }

        public void both(Office.Town first, Office.Town second, CyclicBarrier halfWay) {
            int attempt = ATTEMPTS.incrementAndGet();
            evaluations
                    .lock(first.federation().districtCode(), first.evaluation())
                    .orElseThrow();
            if (attempt <= 2) {
                await(halfWay);
            }
            evaluations
                    .lock(second.federation().districtCode(), second.evaluation())
                    .orElseThrow();
        }

        public void fail(RuntimeException failure) {
            ATTEMPTS.incrementAndGet();
            throw failure;
        }

        private static void await(CyclicBarrier barrier) {
            try {
                barrier.await(20, TimeUnit.SECONDS);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
