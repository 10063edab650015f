package org.hengping.core.results;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Result.Group;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Rating;
import org.hengping.core.scoring.Scale;
import org.jspecify.annotations.Nullable;

/** Results of every kind: with and without a grade, with rows that are 不适用, approved in every way there is, or not. */
public record RandomResults(Random random) {

    public RandomResults(long seed) {
        this(new Random(seed));
    }

    /** One that was handed in. */
    public Result handedIn(SelfEvaluation evaluation, int version, EvaluationRound round) {
        return new Result(
                evaluation.identity(),
                version,
                round.fiscalYear(),
                marks(),
                new Result.Money(amount(), amount(), often() ? new Percentage(points(150)) : null),
                groups(false),
                new Result.Claims(random.nextBoolean(), random.nextInt(5), null));
    }

    /** The same after an approval: by today's rules or earlier ones, now and then without a row reviewed. */
    public Result approved(Result handedIn) {
        Marks marks = handedIn.marks();
        Scale scale = scale(marks.max(), marks.self());
        boolean reviewed = often();
        Rating rating = rating(scale, marks.max());
        Approval approval = new Approval(reviewed ? rating : null, random.nextInt(4), random.nextInt(4) == 0);
        return new Result(
                new SelfEvaluation.Identity(
                        handedIn.evaluationId(), handedIn.districtCode(), handedIn.roundId(), handedIn.departmentId()),
                handedIn.version(),
                handedIn.fiscalYear(),
                new Marks(marks.max(), marks.byRule(), marks.byClaim(), marks.self(), approval),
                handedIn.money(),
                groups(reviewed),
                handedIn.claims());
    }

    /** Mostly yes. */
    public boolean often() {
        return random.nextInt(5) > 0;
    }

    private Marks marks() {
        Score max = new Score(points(100));
        boolean whole = often();
        boolean reduced = random.nextInt(4) == 0;
        Scale scale = new Scale(max, whole ? max : max.plus(Score.of(1)), reduced);
        Score byRule = new Score(points(50));
        return new Marks(max, byRule, new Score(points(50)), rating(scale, max), null);
    }

    private Rating rating(Scale scale, Score most) {
        Score total = new Score(points(100)).atMost(most);
        return scale.rating(total, RuleSets.national().grades());
    }

    /** Self and reviewed ratings of a form are measured by one scale. */
    private static Scale scale(Score max, Rating self) {
        return new Scale(max, self.grade() == null ? max.plus(Score.of(1)) : max, self.rescaled() != null);
    }

    private Map<Level1, Group> groups(boolean reviewed) {
        Map<Level1, Group> groups = new EnumMap<>(Level1.class);
        for (Level1 level : Level1.GROUPS) {
            Score self = new Score(points(40));
            groups.put(level, new Group(self, reviewed ? new Score(points(40)) : null, self.plus(Score.of(2))));
        }
        return groups;
    }

    private @Nullable Amount amount() {
        return often() ? new Amount(points(9000)) : null;
    }

    /** With two decimals, from 0 to the most. */
    private BigDecimal points(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100 + 1), 2);
    }
}
