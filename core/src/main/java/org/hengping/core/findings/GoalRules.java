package org.hengping.core.findings;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.narrative.Coverage;
import org.hengping.core.narrative.NumberedParts;
import org.hengping.core.narrative.SharedWords;

/** Whether what the year was to bring is measured by a row, and what is measured was a goal. Only where the goals are numbered. */
final class GoalRules {

    private GoalRules() {}

    static Stream<Observation> withoutIndicator(Inspection form) {
        List<String> goals = goals(form.form());
        Coverage coverage = new Coverage(form.form().header().departmentName(), commonplace(form.form(), goals));
        return IntStream.range(0, goals.size())
                .filter(i -> measured(form).noneMatch(row -> coverage.of(goals.get(i), row.content(), row.target())))
                .mapToObj(i -> Observation.at(Place.goal(i + 1), "", goals.get(i), i + 1, goals.get(i)));
    }

    /** What was spent and how satisfied people were belongs to every goal. */
    static Stream<Observation> withoutGoal(Inspection form) {
        List<String> goals = goals(form.form());
        if (goals.isEmpty()) {
            return Stream.empty();
        }
        Coverage coverage = new Coverage(form.form().header().departmentName(), commonplace(form.form(), goals));
        return measured(form)
                .filter(row -> !row.cost() && row.level1() != Level1.SATISFACTION)
                .filter(row -> goals.stream().noneMatch(goal -> coverage.of(goal, row.content(), row.target())))
                .map(row -> Observation.in(row, FormColumn.CONTENT, "", row.content(), row.content()));
    }

    /** The goals by themselves; none where fewer than two are numbered. */
    private static List<String> goals(EvaluationForm form) {
        return NumberedParts.in(form.goals().planned());
    }

    private static Stream<Indicator> measured(Inspection form) {
        return form.form().indicators().stream().filter(row -> !row.empty());
    }

    /** A word of three goals does not tell them apart, one of a quarter of all texts tells nothing at all. */
    private static Predicate<String> commonplace(EvaluationForm form, List<String> goals) {
        List<String> planned = goals.stream().map(SharedWords::plain).toList();
        List<String> rows = form.indicators().stream()
                .map(row -> SharedWords.plain(Coverage.words(row.content(), row.target())))
                .toList();
        int many = Math.max(3, (planned.size() + rows.size()) / 4);
        return word -> count(planned, word) > 2 || count(planned, word) + count(rows, word) > many;
    }

    private static long count(List<String> texts, String word) {
        return texts.stream().filter(text -> text.contains(word)).count();
    }
}
