package org.hengping.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Approval;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.Result;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.scoring.Rating;

/** How the two results of a form are said, each with its name: on papers, public pages and in the history. */
public final class ResultWords {

    private ResultWords() {}

    /** Such as 自评得分 99.66（优）. */
    public static Sentence self(Rating self) {
        return Sentence.of("result.self", RatingWords.of(self));
    }

    /** Such as 财政复核得分 74.66（中）; says so where finance has reviewed nothing. */
    public static Sentence reviewed(Approval approval) {
        Rating reviewed = approval.reviewed();
        return reviewed == null ? Sentence.of("result.none") : Sentence.of("result.reviewed", RatingWords.of(reviewed));
    }

    /** What an approval came to, in the history: both results, and what they have to be read with. */
    public static List<Sentence> both(Rating self, Approval approval) {
        List<Sentence> said = new ArrayList<>(List.of(self(self), reviewed(approval)));
        said.addAll(reservations(approval, "result.unreviewed"));
        return said;
    }

    /** What an act of the history came to: at 送审 the department's own result, at 审核通过 both; nothing at others. */
    public static List<Sentence> at(HistoryEntry entry, List<Result> results) {
        Optional<Marks> marks = results.stream()
                .filter(result -> result.version() == entry.version())
                .map(Result::marks)
                .findFirst();
        return switch (entry.act()) {
            case SUBMIT -> marks.map(found -> List.of(self(found.self()))).orElse(List.of());
            case APPROVE -> marks.map(ResultWords::of).orElse(List.of());
            default -> List.of();
        };
    }

    /** What a version came to so far: its own result, and both once it is approved. */
    public static List<Sentence> of(Marks marks) {
        Approval approval = marks.approval();
        return approval == null ? List.of(self(marks.self())) : both(marks.self(), approval);
    }

    /** The same below a table, in which the rows that stand as 未复核 are marked by a star. */
    public static List<Sentence> bothBelowTable(Rating self, Approval approval) {
        List<Sentence> said = new ArrayList<>(List.of(self(self), reviewed(approval)));
        said.addAll(belowTable(approval));
        return said;
    }

    /** What the reviewed scores of a table have to be read with. */
    public static List<Sentence> belowTable(Approval approval) {
        return reservations(approval, "result.unreviewed.marked");
    }

    private static List<Sentence> reservations(Approval approval, String unreviewed) {
        List<Sentence> said = new ArrayList<>();
        if (approval.unreviewed() > 0) {
            said.add(Sentence.of(unreviewed, approval.unreviewed()));
        }
        if (approval.byEarlierRules()) {
            said.add(Sentence.of("result.earlierRules"));
        }
        return said;
    }

    /** The result that counts, with its name: the reviewed one, else the department's own, marked 未复核. */
    public static Sentence counted(Marks marks) {
        return marks.reviewed().isPresent()
                ? Sentence.of("result.reviewed", RatingWords.of(marks.counted()))
                : Sentence.of("result.notReviewed", self(marks.self()));
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
