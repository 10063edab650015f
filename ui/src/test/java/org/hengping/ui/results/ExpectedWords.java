package org.hengping.ui.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.organization.Hand;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Stage;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.paper.PrintedResults;
import org.hengping.ui.words.ResultWords;
import org.hengping.ui.words.Wording;

/** What every surface has to say of a review, as files and pages give it back: without spaces. */
record ExpectedWords(RandomReview review, Wording words) {

    ExpectedWords(RandomReview review) {
        this(review, Wording.chinese());
    }

    Rating self() {
        return outcome().self();
    }

    Optional<Rating> settled() {
        return outcome().settled();
    }

    private Outcome outcome() {
        return review.outcome();
    }

    /** The line 总分 behind its name. */
    List<String> totals(String colon) {
        List<String> totals = new ArrayList<>(List.of(max(), self().total().toString()));
        settled().ifPresent(rating -> totals.add(rating.total().toString()));
        if (settled().isPresent() || colon.isEmpty()) {
            totals.add("自评等级" + colon + grade(self()));
            totals.add(settled().map(rating -> "复核等级" + colon + grade(rating)).orElse(""));
        } else {
            totals.addAll(List.of("自评等级", grade(self())));
        }
        return totals;
    }

    String max() {
        return review.judgment().score().totals().maxScore().toString();
    }

    String selfSaid() {
        return "自评得分" + rating(self());
    }

    String reviewedSaid() {
        return settled().map(rating -> "财政复核得分" + rating(rating)).orElse("财政未复核,以自评得分计");
    }

    String grade(Rating rating) {
        return rating.grade() == null ? "不评等级" : words.t("grade." + rating.grade());
    }

    /** Such as 54.00,折算90.00(优). */
    private String rating(Rating rating) {
        String rescaled = rating.rescaled() == null ? "" : ",折算" + rating.rescaled();
        return rating.total() + rescaled + "(" + grade(rating) + ")";
    }

    /** Such as 54.00折算90.00. */
    String figure(Rating rating) {
        return rating.total() + (rating.rescaled() == null ? "" : "折算" + rating.rescaled());
    }

    /** Such as 54.00×100÷60.00=90.00(优). */
    String how(Rating rating) {
        return rating.total() + "×100÷" + max() + "=" + rating.rescaled() + "(" + grade(rating) + ")";
    }

    /** 得分 of execution and of every row that has one, as claimed. */
    List<String> own() {
        return column(
                row -> row.scores().claimed().toString(), row -> row.selfScore().toString());
    }

    /** 财政复核得分 of the same; what the rule cannot decide and nobody did has a star, what counts nowhere has none. */
    List<String> others() {
        return settled().isPresent()
                ? column(row -> row.reviewed() + (row.unreviewed() ? "*" : ""), row -> "")
                : List.of();
    }

    private List<String> column(Function<RowOutcome, String> counted, Function<Indicator, String> aside) {
        List<String> column = new ArrayList<>();
        outcome().row(PieceId.BUDGET).map(counted).ifPresent(column::add);
        review.version().form().indicators().stream()
                .filter(row -> row.selfScore() != null)
                .map(row ->
                        outcome().row(PieceId.row(row.number())).map(counted).orElseGet(() -> aside.apply(row)))
                .forEach(column::add);
        return column;
    }

    /** Claimed and reviewed score of the rows that finance changed. */
    List<List<String>> changes() {
        return settled().isEmpty()
                ? List.of()
                : outcome().changedRows().stream()
                        .map(row -> List.of(
                                row.scores().claimed().toString(),
                                row.reviewed().toString()))
                        .toList();
    }

    /** What the history says beside an act. */
    List<String> said(Act act) {
        HistoryEntry entry = new HistoryEntry(
                1,
                new HistoryEntry.Link(1, "", ""),
                Instant.EPOCH,
                new Hand(1, "周岚", null, ""),
                act,
                new HistoryEntry.Way(Stage.DRAFT, Stage.HEAD_REVIEW),
                new HistoryEntry.Basis(1, "", ""),
                "");
        return ResultWords.at(entry, List.of(review.result())).stream()
                .map(words::say)
                .map(PrintedResults::plain)
                .toList();
    }
}
