package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import org.hengping.core.form.FormField;

/** Names a field of a piece's canonical text for people. */
final class FieldNames {

    private FieldNames() {}

    static String name(FormField field) {
        String column = field.column().field();
        return switch (field.line()) {
            case null -> t("column." + column);
            case FormField.Total total -> t("funds.total") + " · " + t("funds." + column);
            case FormField.Source source -> t("funds.source") + " · " + t("funds." + column);
        };
    }
}
