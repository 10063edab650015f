package org.hengping.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengping.core.organization.AuditEntries;
import org.jspecify.annotations.Nullable;

/** What of the audit log is asked for, as a condition with its parameters. */
final class AuditCondition {

    private final List<Object> parameters = new ArrayList<>();
    private final StringBuilder sql = new StringBuilder();

    AuditCondition(String districtCode, AuditEntries.Wanted wanted) {
        and(" WHERE district_code = ?", districtCode);
        if (!wanted.kind().isEmpty()) {
            and(" AND kind = ?", wanted.kind());
        }
        and(" AND at >= ?", Times.column(wanted.from()));
        and(" AND at < ?", Times.column(wanted.before()));
        if (!wanted.text().isBlank()) {
            String part = "%" + escaped(wanted.text().strip().toLowerCase(Locale.ROOT)) + "%";
            and(" AND (LOWER(actor_name) LIKE ? ESCAPE '!' OR LOWER(arguments) LIKE ? ESCAPE '!')", part);
            parameters.add(part);
        }
    }

    String sql() {
        return sql.toString();
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    private void and(String condition, @Nullable Object parameter) {
        if (parameter != null) {
            sql.append(condition);
            parameters.add(parameter);
        }
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
