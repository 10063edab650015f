package org.hengping.ui.security;

import java.security.SecureRandom;
import org.hengping.workflow.StaffImport.FirstPassword;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Random passwords for a first sign-in, which must be changed there. Sixteen signs out of 55 cannot be guessed, so they need none of the
 * slowness that protects what people think up: a workbook with thousands of people is done in seconds.
 */
@Component
public class FirstPasswords {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int QUICK = 4;

    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(QUICK);

    /** Another one each time. */
    public FirstPassword next() {
        String plain = plain();
        return new FirstPassword(plain, "{bcrypt}" + encoder.encode(plain));
    }

    /** Without signs that look alike. */
    private String plain() {
        StringBuilder password = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(index -> password.append(SIGNS.charAt(index)));
        return password.toString();
    }
}
