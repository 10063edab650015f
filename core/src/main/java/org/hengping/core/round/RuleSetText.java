package org.hengping.core.round;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hengping.core.Fields;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet.GradeBounds;
import org.hengping.core.round.RuleSet.PerItem;
import org.hengping.core.round.RuleSet.Reverse;
import org.hengping.core.round.RuleSet.TierBounds;
import org.hengping.core.round.RuleSet.Weight;

/** The canonical text of a rule set, in which its editions are stored. */
public final class RuleSetText {

    private static final String WEIGHT = "weight.";

    private RuleSetText() {}

    public static String write(RuleSet rules) {
        Fields fields = new Fields()
                .with("code", rules.code())
                .with("edition", rules.edition())
                .with("executionMaxScore", rules.maxScores().execution());
        for (Level1 level1 : Level1.values()) {
            fields.with("maxScore." + level1, rules.maxScores().groups().get(level1));
        }
        new TreeMap<>(rules.weights()).forEach((rule, weight) -> fields.with(WEIGHT + rule, weight));
        fields.with("groupsBinding", rules.maxScores().binding())
                .with("overFulfilment", rules.overFulfilment().toPlainString());
        missed(fields, rules.missed());
        return fields.with("grade.excellent", rules.grades().excellent())
                .with("grade.good", rules.grades().good())
                .with("grade.fair", rules.grades().fair())
                .with("tolerance", rules.tolerance())
                .write();
    }

    private static void missed(Fields fields, RuleSet.MissedTargets missed) {
        fields.with("reverse", missed.reverse())
                .with("tier.achieved", missed.tiers().achieved().toPlainString())
                .with("tier.partly", missed.tiers().partly().toPlainString())
                .with("perItem", missed.perItem())
                .with("latePerDay", missed.latePerDay().toPlainString());
    }

    /** @throws IllegalArgumentException where the text was not written by {@link #write} */
    public static RuleSet read(String text) {
        Fields fields = Fields.read(text);
        return new RuleSet(
                fields.text("code"),
                Integer.parseInt(fields.text("edition")),
                new RuleSet.MaxScores(
                        score(fields, "executionMaxScore"),
                        groups(fields),
                        Boolean.parseBoolean(fields.text("groupsBinding"))),
                number(fields, "overFulfilment"),
                new RuleSet.MissedTargets(
                        Reverse.valueOf(fields.text("reverse")),
                        new TierBounds(number(fields, "tier.achieved"), number(fields, "tier.partly")),
                        PerItem.valueOf(fields.text("perItem")),
                        number(fields, "latePerDay")),
                new GradeBounds(
                        score(fields, "grade.excellent"), score(fields, "grade.good"), score(fields, "grade.fair")),
                score(fields, "tolerance"),
                weights(fields));
    }

    private static Map<RuleId, Weight> weights(Fields fields) {
        Map<RuleId, Weight> weights = new TreeMap<>();
        fields.names().stream()
                .filter(name -> name.startsWith(WEIGHT))
                .forEach(name ->
                        weights.put(new RuleId(name.substring(WEIGHT.length())), Weight.valueOf(fields.text(name))));
        return weights;
    }

    private static Map<Level1, Score> groups(Fields fields) {
        Map<Level1, Score> groups = new EnumMap<>(Level1.class);
        for (Level1 level1 : Level1.values()) {
            Score score = fields.get("maxScore." + level1, Score::of);
            if (score != null) {
                groups.put(level1, score);
            }
        }
        return groups;
    }

    private static Score score(Fields fields, String name) {
        return Objects.requireNonNull(fields.get(name, Score::of), name);
    }

    private static BigDecimal number(Fields fields, String name) {
        return Objects.requireNonNull(fields.get(name, BigDecimal::new), name);
    }
}
