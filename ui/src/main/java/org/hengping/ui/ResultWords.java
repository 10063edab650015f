package org.hengping.ui;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.Result.Approval;
import org.hengping.core.scoring.Rating;

/** How the two results of a form are said, each with its name: on papers, public pages and in the history. */
public final class ResultWords {

    private ResultWords() {}

    /** Such as 自评得分 99.66（优）. */
    public static Sentence self(Rating self) {
        return Sentence.of("result.self", RatingWords.of(self));
    }

    /** What an approval came to: 自评得分 99.66（优）, 财政复核得分 74.66（中）, and how many rows stand as 未复核. */
    public static List<Sentence> both(Rating self, Approval approval) {
        List<Sentence> said = new ArrayList<>(List.of(self(self)));
        Rating reviewed = approval.reviewed();
        said.add(
                reviewed == null
                        ? Sentence.of("result.none")
                        : Sentence.of("result.reviewed", RatingWords.of(reviewed)));
        if (approval.unreviewed() > 0) {
            said.add(Sentence.of("result.unreviewed", approval.unreviewed()));
        }
        if (approval.byEarlierRules()) {
            said.add(Sentence.of("result.earlierRules"));
        }
        return said;
    }

    /** How each result follows from its total where something is 不适用, and by what the grade is given; empty where nothing is. */
    public static List<Sentence> rescaled(Outcome outcome, Score max) {
        List<Sentence> said = new ArrayList<>();
        how("result.self", outcome.self(), max, said);
        outcome.settled().ifPresent(rating -> how("result.reviewed", rating, max, said));
        if (!said.isEmpty()) {
            said.add(Sentence.of("result.byRescaled"));
        }
        return said;
    }

    private static void how(String name, Rating rating, Score max, List<Sentence> said) {
        if (rating.rescaled() != null) {
            said.add(Sentence.of(
                    name,
                    Sentence.of("rating.how", rating.total(), max, rating.rescaled(), RatingWords.grade(rating))));
        }
    }
}
