package org.hengping.ui.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.sheet.Column;
import org.hengping.ui.sheet.ListSheet;
import org.hengping.ui.sheet.Look;
import org.hengping.ui.words.RatingWords;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The words and cells that the sheets of the official summary share.
 *
 * @param title of the whole
 */
record SheetHeads(Wording words, String title) {

    /** A sheet: its name, its title, a sentence on its figures, its columns. */
    <T> ListSheet<T> sheet(String part, List<Column<T>> columns) {
        return ListSheet.of(words.t("summary.part." + part), columns)
                .look(Look.FRAMED)
                .titled(words.t("summary.file.part", title, words.t("summary.part." + part)))
                .noted(words.t("summary.file.note." + part));
    }

    /** Figures stand without the sign of percent. */
    String of(String key) {
        String head = words.t("summary.head." + key);
        return key.toLowerCase(Locale.ROOT).endsWith("rate") ? words.t("summary.head.percent", head) : head;
    }

    /** The grade in words; an empty cell where there is no such result. */
    @Nullable
    String grade(Optional<Rating> rating) {
        return rating.map(one -> words.say(RatingWords.grade(one))).orElse(null);
    }

    static @Nullable BigDecimal score(Optional<Rating> rating) {
        return rating.map(one -> one.outOfHundred().value()).orElse(null);
    }

    static @Nullable BigDecimal value(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    static @Nullable BigDecimal value(@Nullable Percentage rate) {
        return rate == null ? null : rate.value();
    }

    static @Nullable BigDecimal value(Optional<Score> score) {
        return score.map(Score::value).orElse(null);
    }

    static @Nullable BigDecimal rate(Optional<Percentage> rate) {
        return rate.map(Percentage::value).orElse(null);
    }
}
