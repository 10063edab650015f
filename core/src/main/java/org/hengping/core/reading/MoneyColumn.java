package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengping.core.form.FormColumn;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;

/** What a column of the money table means, by its head. */
enum MoneyColumn {
    NAME(Words.MONEY_NAME),
    INITIAL(Words.MONEY_INITIAL),
    BUDGET(Words.MONEY_BUDGET),
    EXECUTED(Words.MONEY_EXECUTED),
    TRANSFER(Words.MONEY_TRANSFER),
    MAX_SCORE(Words.MONEY_MAX_SCORE),
    RATE(Words.MONEY_RATE),
    OTHERS_SCORE(Words.MONEY_OTHERS_SCORE),
    SCORE(Words.MONEY_SELF_SCORE);

    private static final Pattern BESIDE = Pattern.compile("\\((?:[^()]|\\([^()]*\\))*+\\)|%");
    private static final int LONGEST = 40;
    private static final int LONGEST_NEAR = 12;

    private static final List<MoneyColumn> ALL = List.of(values());

    private final Words heads;

    MoneyColumn(Words heads) {
        this.heads = heads;
    }

    /** The column of the form that it fills. */
    FormColumn column() {
        return switch (this) {
            case NAME -> FormColumn.NAME;
            case INITIAL, BUDGET -> FormColumn.BUDGET;
            case EXECUTED -> FormColumn.EXECUTED;
            case TRANSFER -> FormColumn.TRANSFER;
            case MAX_SCORE -> FormColumn.MAX_SCORE;
            case RATE -> FormColumn.RATE;
            case OTHERS_SCORE -> FormColumn.OTHERS_SCORE;
            case SCORE -> FormColumn.SELF_SCORE;
        };
    }

    /** @param label as {@link PlainText#of} makes it */
    static Optional<MoneyColumn> of(String label) {
        String key = plain(label);
        return key.isEmpty() || key.length() > LONGEST
                ? Optional.empty()
                : ALL.stream().filter(column -> column.heads.is(key)).findFirst();
    }

    /** What a head in words of its own may mean beside others that are certain: 已执行数, 最终预算数. */
    static Optional<MoneyColumn> near(String label) {
        String key = plain(label);
        if (key.length() > LONGEST_NEAR) {
            return Optional.empty();
        }
        if (Words.MONEY_NEAR_EXECUTED.is(key)) {
            return Optional.of(EXECUTED);
        }
        return Words.MONEY_NEAR_BUDGET.is(key) ? Optional.of(BUDGET) : Optional.empty();
    }

    private static String plain(String label) {
        return label.length() > LONGEST * 2 ? label : BESIDE.matcher(label).replaceAll("");
    }
}
