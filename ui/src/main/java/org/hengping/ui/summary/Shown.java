package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.results.Standing;
import org.hengping.core.results.YearOnYear;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.words.RatingWords;
import org.jspecify.annotations.Nullable;

/** Figures as the office writes them. */
final class Shown {

    static final String NONE = "—";

    private Shown() {}

    /** A score, rate or amount; a dash where there is none. */
    static String figure(@Nullable Object figure) {
        return figure == null ? NONE : figure.toString();
    }

    static String figure(Optional<?> figure) {
        return figure(figure.orElse(null));
    }

    /** A total out of 100. */
    static String score(Optional<Rating> rating) {
        return figure(rating.map(Rating::outOfHundred));
    }

    static String grade(Optional<Rating> rating) {
        return rating.map(RatingWords::grade).map(sentence -> say(sentence)).orElse(NONE);
    }

    /** Such as 89.23（良）; both of one result. */
    static String both(Optional<Rating> rating) {
        return rating.map(one -> t("rating.plain", one.outOfHundred(), RatingWords.grade(one)))
                .orElse(NONE);
    }

    /** Which of the two results counts, and how many rows of it nobody has reviewed. */
    static Sentence counting(Marks marks) {
        String key = "counting." + marks.counting();
        return marks.counting().reviewed() && marks.unreviewed() > 0
                ? Sentence.of("counting.rows", Sentence.of(key), marks.unreviewed())
                : Sentence.of(key);
    }

    /** Where the form stands; a form that is open again says which version counts. */
    static Sentence stage(Standing standing) {
        return standing.reopened()
                ? Sentence.of(
                        "summary.reopened", standing.stage(), standing.result().version())
                : Sentence.of("stage." + standing.stage());
    }

    /** Points more or fewer, with their sign; of claims it says so. */
    static String change(@Nullable YearOnYear change) {
        if (change == null) {
            return NONE;
        }
        return change.reviewed() ? change(change.points()) : t("summary.change.self", change(change.points()));
    }

    static String change(Optional<BigDecimal> change) {
        return change.map(Shown::change).orElse(NONE);
    }

    /** Points more or fewer, with their sign. */
    static String change(BigDecimal change) {
        String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±";
        return sign + change.abs().toPlainString();
    }
}
