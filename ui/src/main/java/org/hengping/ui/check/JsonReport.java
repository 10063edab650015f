package org.hengping.ui.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check --json} says about one file. The names and the order of the components are those of the JSON object: programs of others
 * read it. Amounts are in 万元, rates in percent without sign, numbers are strings, what is absent is null.
 *
 * @param error why the file could not be read; the key is missing where it was
 */
record JsonReport(
        @JsonUnwrapped Head head,
        @JsonUnwrapped Body body,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String error) {

    /** @param rules code of the rule set that the file was judged by */
    record Head(
            String file,
            String kind,
            String state,
            boolean understood,
            @Nullable String rules) {}

    /** Of a file that could not be read {@code budget} and {@code totals} are {@link Nothing}. */
    record Body(
            @Nullable String department,
            @Nullable Integer fiscalYear,
            Record budget,
            List<Row> indicators,
            Record totals,
            List<Finding> findings) {

        static final Body EMPTY = new Body(null, null, new Nothing(), List.of(), new Nothing(), List.of());
    }

    record Nothing() {}

    record Budget(
            @Nullable String budget,
            @Nullable String executed,
            @Nullable String higherLevelTransfer,
            @Nullable String executionRate,
            @Nullable String maxScore,
            @Nullable String selfScore,
            @Nullable String computedScore) {}

    record Row(
            @JsonUnwrapped Cells cells,
            @Nullable String maxScore,
            @Nullable String selfScore,
            @Nullable String computedScore,
            String explanation,
            @Nullable String where) {}

    record Cells(
            String level1,
            @Nullable String level2,
            @Nullable String level3,
            @Nullable String content,
            @Nullable String target,
            @Nullable String actual) {}

    record Totals(
            @Nullable String maxScore,
            @Nullable String selfScore,
            @Nullable String computedScore,
            @Nullable String computedByRule,
            @Nullable String computedByClaim,
            @Nullable String declaredMaxScore,
            @Nullable String declaredScore,
            @Nullable String grade) {}

    record Finding(
            String id,
            String level,
            @Nullable String where,
            String message,
            @Nullable String expected,
            @Nullable String found) {}
}
