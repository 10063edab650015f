package org.hengping.ui.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many ask for files at once, few wait. */
@Timeout(30)
class OneAtATimeTest {

    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    @Test
    void a_file_that_several_ask_for_is_made_once() {
        OneAtATime<String> files = new OneAtATime<>(8, 8, Duration.ofSeconds(20));
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            List<CompletableFuture<Optional<byte[]>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(ask(files, people));
            }
            go.countDown();

            assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).contains(new byte[] {7}));
            assertThat(made).hasValue(1);
        }
    }

    @Test
    void who_finds_no_place_to_wait_is_told_at_once_and_who_waits_too_long_in_time() throws InterruptedException {
        OneAtATime<String> files = new OneAtATime<>(8, 1, Duration.ofSeconds(3));
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            CompletableFuture<Optional<byte[]>> first = ask(files, people);
            begun.await();
            List<CompletableFuture<Optional<byte[]>>> others =
                    List.of(ask(files, people), ask(files, people), ask(files, people));

            CompletableFuture.anyOf(others.toArray(CompletableFuture[]::new)).join();
            assertThat(others).filteredOn(CompletableFuture::isDone).allSatisfy(answer -> assertThat(answer.join())
                    .isEmpty());
            assertThat(others).allSatisfy(answer -> assertThat(answer.join()).isEmpty());
            go.countDown();
            assertThat(first.join()).contains(new byte[] {7});
            assertThat(files.get("b", () -> new byte[] {8})).contains(new byte[] {8});
        }
    }

    @Test
    void one_that_cannot_be_made_keeps_nobody_from_the_next() {
        OneAtATime<String> files = new OneAtATime<>(8, 0, Duration.ofMillis(1));
        Supplier<byte[]> broken = () -> {
            throw new IllegalStateException();
        };
        for (int i = 0; i < 3; i++) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> files.get("a", broken)))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(files.get("a", () -> new byte[] {1})).contains(new byte[] {1});
    }

    private CompletableFuture<Optional<byte[]>> ask(OneAtATime<String> files, ExecutorService people) {
        return CompletableFuture.supplyAsync(() -> files.get("a", this::make), people);
    }

    private byte[] make() {
        made.incrementAndGet();
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return new byte[] {7};
    }
}
