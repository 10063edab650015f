package org.hengping.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.workflow.staff.FirstPassword;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords for a first sign-in. */
class FirstPasswordsTest {

    private final PasswordEncoder everybodys = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final FirstPasswords passwords = new FirstPasswords(everybodys);

    @Test
    void a_first_password_takes_as_long_to_check_as_any_other() {
        String usual = everybodys.encode("Hengping-2026");
        FirstPassword first = passwords.next();

        assertThat(first.hash()).startsWith(usual.substring(0, "{bcrypt}$2a$10$".length()));
        assertThat(everybodys.matches(first.plain(), first.hash())).isTrue();
    }

    @Test
    void many_at_once_are_all_different_and_all_fit() {
        FirstPasswords.Batch batch = passwords.next(8);
        List<FirstPassword> all = batch.all().join();

        assertThat(batch.ready()).hasValue(8);
        assertThat(all).extracting(FirstPassword::plain).doesNotHaveDuplicates().hasSize(8);
        assertThat(all).allMatch(one -> everybodys.matches(one.plain(), one.hash()));
    }
}
