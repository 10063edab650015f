package org.hengping.workflow.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Role;

/** What the cells of a workbook say: days, duties and logins, and whether they can be read at all. */
final class StaffChecks {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern FAILED = Pattern.compile("#[A-Z0-9/]+[!?]?|#.*错误.*");

    private StaffChecks() {}

    static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** By the word in the workbook. */
    static Optional<Role> role(String word) {
        return switch (word) {
            case "填报人" -> Optional.of(Role.PREPARER);
            case "部门负责人" -> Optional.of(Role.DEPARTMENT_HEAD);
            case "财政审核人" -> Optional.of(Role.FINANCE_OFFICER);
            case "系统管理员" -> Optional.of(Role.SYSTEM_ADMINISTRATOR);
            case "安全管理员" -> Optional.of(Role.SECURITY_ADMINISTRATOR);
            case "审计员" -> Optional.of(Role.AUDITOR);
            default -> Optional.empty();
        };
    }

    static String word(Role role) {
        return switch (role) {
            case PREPARER -> "填报人";
            case DEPARTMENT_HEAD -> "部门负责人";
            case FINANCE_OFFICER -> "财政审核人";
            case SYSTEM_ADMINISTRATOR -> "系统管理员";
            case SECURITY_ADMINISTRATOR -> "安全管理员";
            case AUDITOR -> "审计员";
        };
    }

    /** A login, whatever case it is typed in. */
    static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** A formula that came to nothing, such as #REF!. */
    static Optional<Sentence> failed(String text) {
        return FAILED.matcher(text).matches() ? Optional.of(Sentence.of("import.formula", text)) : Optional.empty();
    }
}
