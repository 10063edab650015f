package org.hengping.workflow.staff;

import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;

/** A row that says something. */
record StaffLine(String sheet, int row, Map<String, Integer> heads, Map<Integer, String> texts) {

    /** What a column holds; empty where there is nothing. */
    String text(String column) {
        return Optional.ofNullable(heads.get(column)).map(texts::get).orElse("");
    }

    Located wrong(String column, Sentence why) {
        return new Located(sheet, row, heads.getOrDefault(column, 1), why);
    }
}
