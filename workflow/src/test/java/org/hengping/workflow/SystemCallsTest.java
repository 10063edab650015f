package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read out of the calls of a process. */
class SystemCallsTest {

    @Test
    void an_act_is_forced_when_a_force_that_began_after_its_write_has_ended() {
        SystemCalls seen = SystemCalls.of(List.of(
                "7 pwrite64(30</d/office.mv.db>, \"chunk\"..., 8192, 4096) = 8192",
                "7 fsync(30</d/office.mv.db>) = 0",
                "7 write(31</d/acknowledged>, \"1 SAVE 2\\n\", 9) = 9"));

        assertThat(seen.acts()).isEqualTo(1);
        assertThat(seen.unforced()).isZero();
    }

    @Test
    void a_force_of_another_that_began_after_the_write_counts_too() {
        SystemCalls seen = SystemCalls.of(List.of(
                "7 pwrite64(30</d/office.mv.db>, \"chunk\"..., 8192, 4096) = 8192",
                "8 fsync(30</d/office.mv.db> <unfinished ...>",
                "8 <... fsync resumed>)              = 0",
                "7 write(31</d/acknowledged>, \"1 SAVE 2\\n\", 9) = 9"));

        assertThat(seen.unforced()).isZero();
    }

    @Test
    void a_force_that_began_before_the_write_or_has_not_ended_does_not() {
        SystemCalls seen = SystemCalls.of(List.of(
                "8 fsync(30</d/office.mv.db> <unfinished ...>",
                "7 pwrite64(30</d/office.mv.db>, \"chunk\"..., 8192, 4096) = 8192",
                "8 <... fsync resumed>)              = 0",
                "8 fdatasync(30</d/office.mv.db> <unfinished ...>",
                "7 write(31</d/acknowledged>, \"1 SAVE 2\\n\", 9) = 9"));

        assertThat(seen.acts()).isEqualTo(1);
        assertThat(seen.unforced()).isEqualTo(1);
    }
}
