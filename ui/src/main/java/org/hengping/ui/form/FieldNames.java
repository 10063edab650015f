package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

/** Names a field of a piece's canonical text for people. */
final class FieldNames {

    private FieldNames() {}

    static String name(String field) {
        if (field.startsWith("total.") || field.startsWith("source.")) {
            String column = field.substring(field.lastIndexOf('.') + 1);
            return t(field.startsWith("total.") ? "funds.total" : "funds.source") + " · " + t("funds." + column);
        }
        return t("column." + field);
    }
}
