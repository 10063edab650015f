package org.hengping.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a department would fill in; money in 万元.
 *
 * @param extraGoal a goal beside those of the rows; empty where there is none
 * @param extraText a sentence beside those of the rows
 */
record Office(
        String name,
        String functions,
        String budget,
        String executed,
        String source,
        String rate,
        List<OfficeRow> rows,
        String extraGoal,
        String extraText) {

    /**
     * One row.
     *
     * @param share of 100: 10 execution, 50 output, 30 benefit, 10 satisfaction
     * @param self points claimed; empty where they equal the max
     * @param goal what the plan says about it; empty where nothing
     * @param told what the account of the year says about it
     */
    record OfficeRow(
            String level1,
            String level2,
            String name,
            String target,
            String actual,
            int share,
            String self,
            String reason,
            String goal,
            String told) {

        OfficeRow with(String newTarget, String newActual, String newSelf, String newReason) {
            return new OfficeRow(level1, level2, name, newTarget, newActual, share, newSelf, newReason, goal, told);
        }

        OfficeRow telling(String other) {
            return new OfficeRow(level1, level2, name, target, actual, share, self, reason, goal, other);
        }

        /** About something else, which no text speaks of. */
        OfficeRow counting(String other, String newTarget, String newActual) {
            return new OfficeRow(level1, level2, other, newTarget, newActual, share, "", "", "", "");
        }

        OfficeRow weighing(int other) {
            return new OfficeRow(level1, level2, name, target, actual, other, self, reason, goal, told);
        }
    }

    Office change(int index, UnaryOperator<OfficeRow> change) {
        List<OfficeRow> changed = new ArrayList<>(rows);
        changed.set(index, change.apply(changed.get(index)));
        return new Office(name, functions, budget, executed, source, rate, changed, extraGoal, extraText);
    }

    Office money(String newBudget, String newExecuted, String newSource, String newRate) {
        return new Office(name, functions, newBudget, newExecuted, newSource, newRate, rows, extraGoal, extraText);
    }

    Office saying(String goal, String text) {
        return new Office(name, functions, budget, executed, source, rate, rows, goal, text);
    }

    String planned() {
        List<String> goals = new ArrayList<>(rows.stream()
                .map(OfficeRow::goal)
                .filter(goal -> !goal.isEmpty())
                .toList());
        if (!extraGoal.isEmpty()) {
            goals.add(extraGoal);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < goals.size(); i++) {
            text.append(i + 1).append("、").append(goals.get(i)).append("；");
        }
        return text.toString();
    }

    String achieved() {
        StringBuilder text = new StringBuilder();
        rows.stream().map(OfficeRow::told).filter(told -> !told.isEmpty()).forEach(told -> text.append(told)
                .append("。"));
        return text.append(extraText).toString();
    }
}
