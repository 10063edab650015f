package org.hengping.core.organization;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hengping.core.Sentence;

/** What can be written of people and departments; each question answers with what is wrong, or with nothing. */
public final class Particulars {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,49}");
    private static final Pattern PHONE = Pattern.compile("[0-9+()（）、，, -]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{C},;<>\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    /** Controls, joiners and marks of direction, line ends, and signs without a meaning: with them two names look the same and are not. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DEPARTMENT = 200;
    private static final int LONGEST_PHONE = 50;
    private static final int LONGEST_EMAIL = 200;

    private Particulars() {}

    /** Two to fifty letters, digits, dots, hyphens, underscores and at signs. */
    public static Optional<Sentence> login(String login) {
        return wrong(!LOGIN.matcher(login).matches(), Sentence.of("particulars.login", login));
    }

    /** Of a person, a short name or a group: 1 to 100 characters that can be seen. */
    public static Optional<Sentence> name(String name) {
        return wrong(unnamed(name, LONGEST_NAME), Sentence.of("particulars.name", name, LONGEST_NAME));
    }

    /** Of a department: 1 to 200 characters that can be seen. */
    public static Optional<Sentence> department(String name) {
        return wrong(unnamed(name, LONGEST_DEPARTMENT), Sentence.of("particulars.name", name, LONGEST_DEPARTMENT));
    }

    /** As {@link #name}, or empty. */
    public static Optional<Sentence> group(String group) {
        return group.isEmpty() ? Optional.empty() : name(group);
    }

    /** Digits, the signs between them and 转 for an extension, at most 50; or empty. */
    public static Optional<Sentence> phone(String phone) {
        boolean number = phone.length() <= LONGEST_PHONE
                && PHONE.matcher(phone.replace("转", "")).matches();
        return wrong(!number, Sentence.of("particulars.phone", phone));
    }

    /** One address of at most 200 characters; or empty. */
    public static Optional<Sentence> email(String email) {
        boolean address =
                email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
        return wrong(!email.isEmpty() && !address, Sentence.of("particulars.email", email));
    }

    /** Preparers and heads serve one department, administrators and auditors the whole district, finance officers either. */
    public static Optional<Sentence> duty(Role role, boolean ofDepartment) {
        boolean wrong =
                switch (role) {
                    case PREPARER, DEPARTMENT_HEAD -> !ofDepartment;
                    case FINANCE_OFFICER -> false;
                    case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR -> ofDepartment;
                };
        return wrong(
                wrong, Sentence.of(ofDepartment ? "particulars.duty.district" : "particulars.duty.department", role));
    }

    private static boolean unnamed(String name, int longest) {
        return name.isBlank() || name.length() > longest || UNSEEN.matcher(name).find();
    }

    private static Optional<Sentence> wrong(boolean wrong, Sentence why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }
}
