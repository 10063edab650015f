package org.hengping.ui.words;

import org.hengping.core.Sentence;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** How a result is said, wherever it is shown: its total, what it is rescaled to where something is 不适用, and its grade. */
public final class RatingWords {

    private RatingWords() {}

    /** Such as 99.66（优）, or 54.00，折算 90.00（优）. */
    public static Sentence of(Rating rating) {
        return rating.rescaled() == null
                ? Sentence.of("rating.plain", rating.total(), grade(rating))
                : Sentence.of("rating.rescaled", rating.total(), rating.rescaled(), grade(rating));
    }

    /** Such as 优; says so where there is none. */
    public static Sentence grade(Rating rating) {
        return grade(rating.grade());
    }

    /** Such as 优; says so where there is none. */
    public static Sentence grade(@Nullable Grade grade) {
        return Sentence.of(grade == null ? "grade.none" : "grade." + grade.name());
    }
}
