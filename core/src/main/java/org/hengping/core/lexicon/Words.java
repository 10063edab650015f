package org.hengping.core.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the words of a form may mean, such as a sum (总分, 合计) or the head of the actual values (实际完成值). Each is a section of {@code
 * lexicon.txt}, which explains it and lists its words. Texts are compared in half width, simplified and without spaces.
 */
public enum Words {
    // 指标表的表头
    HEAD_LEVEL1,
    HEAD_LEVEL2,
    HEAD_LEVEL3,
    HEAD_CONTENT,
    HEAD_SIGN,
    HEAD_ADJUSTED,
    HEAD_TARGET,
    HEAD_UNIT,
    HEAD_ACTUAL,
    MAX_SCORE,
    OTHERS_SCORE,
    SELF_SCORE,
    HEAD_REASON,
    HEAD_IMPROVEMENT,
    HEAD_BESIDE,
    HEAD_NOT_OURS,
    HEAD_PREFERRED,

    // 指标表里的词
    SIGN,
    MOVING,
    NATURE,
    LEVEL1_OUTPUT,
    LEVEL1_BENEFIT,
    LEVEL1_SATISFACTION,
    LEVEL1_COST,
    LEVEL1_BESIDE,
    LEVEL1_PIECE,
    LEVEL1_POINTS,
    LABEL_POINTS,
    LIKE_OUTPUT,
    LIKE_BENEFIT,
    LIKE_SATISFACTION,
    LIKE_COST,
    LEVEL2_QUANTITY,
    LEVEL2_QUALITY,
    LEVEL2_TIMELINESS,
    LEVEL2_COST,
    LEVEL2_ECONOMIC,
    LEVEL2_SOCIAL,
    LEVEL2_ECOLOGICAL,
    LEVEL2_SUSTAINABLE,
    LEVEL2_SATISFACTION,
    BRACKETS,
    UNDER_OUTPUT,
    UNDER_BENEFIT,
    UNDER_SATISFACTION,
    SCORING_NOTE,
    IMPROVEMENT_BEGINS,
    ROW_LEFT,
    BOUND_BEHIND,
    NO_VALUE,
    NO_REASON,
    TABLE_POINTS,

    // 合计、目标、表下的话、标题
    SUM_OF_SCORES,
    TOTAL,
    SUBTOTAL,
    PLANNED_GOALS,
    ACHIEVED_GOALS,
    GOALS_BESIDE,
    GOAL_NUMBERED,
    TABLE_SIDE,
    PREPARER,
    PHONE,
    FILLED_ON,
    SIGNATURE,
    BELOW_LABEL,
    BELOW,
    OTHER_LABEL,
    FORM_NAME,
    FORM_TITLE,
    TITLE_AGAIN,
    PAGE_MARK,
    DEPARTMENT_TITLE,
    PROJECT_TITLE,
    SELF_EVALUATION,
    MONITORING,
    TARGET_FORM,
    INDICATOR_WORDS,
    PROJECT_NAME,
    DEPARTMENT_WORDS,

    // 表头以上：单位、年份、职能
    FUNCTIONS,
    DEPARTMENT_LABEL,
    NO_DEPARTMENT,
    SEAL_BEHIND,
    OFFICE_IN_TITLE,
    ACCOUNTING_UNITS,
    YEAR,
    DAY_BESIDE_YEAR,
    DAY,

    // 资金表
    MONEY_NAME,
    MONEY_INITIAL,
    MONEY_BUDGET,
    MONEY_EXECUTED,
    MONEY_TRANSFER,
    MONEY_MAX_SCORE,
    MONEY_RATE,
    MONEY_OTHERS_SCORE,
    MONEY_SELF_SCORE,
    MONEY_NEAR_EXECUTED,
    MONEY_NEAR_BUDGET,
    MONEY_PREFERRED,
    MONEY_TOTAL,
    MONEY_USE,
    MONEY_LINE,
    MONEY_LINE_BESIDE,
    EXECUTION_POINTS,
    IN_YUAN,
    IN_TEN_THOUSANDS,

    // 文字叙述（全年目标实际完成情况等）
    COMMONPLACE,
    YEAR_NAMED,
    PLAN,
    PARTS_FOLLOW,
    OTHER_CONTEXT,
    AVERAGE,
    TIME_SPENT,
    LISTED_BEFORE,
    LISTED_AFTER,
    QUOTE_EDGES,
    DOINGS,
    AMONG_OTHERS,
    TOGETHER,
    COUNTED_END,
    LEADS_TO_NUMBER,
    REACHES,
    RATE_END,
    SHARE,
    NO_PART,
    WHOLE,
    DUE,
    MISSING,
    DONE,
    LARGE,
    YEAR_OF,
    THIS_YEAR,
    YEAR_BEFORE,
    OF,
    FROM,
    OTHER_PRICES,
    BUDGETED,
    SPENT,
    TRANSFERRED,

    // 公开前的保密审查、指标里的几件事
    SECRECY,
    AND;

    /** Whether a text is one of the words, from its first letter to its last. */
    public boolean is(String text) {
        return Lexicon.of(this).any().matcher(text).matches();
    }

    /** Whether one of the words stands somewhere in a text. */
    public boolean in(String text) {
        return Lexicon.of(this).any().matcher(text).find();
    }

    /** A text without the words, wherever they stand. */
    public String without(String text) {
        return Lexicon.of(this).any().matcher(text).replaceAll("");
    }

    /** A text up to the first of the words, and from behind it on; empty where it has none. */
    public Optional<List<String>> apart(String text) {
        Matcher words = Lexicon.of(this).any().matcher(text);
        return words.find()
                ? Optional.of(List.of(text.substring(0, words.start()), text.substring(words.end())))
                : Optional.empty();
    }

    /** Each place of a text where one of the words stands, as it stands there. */
    public Stream<String> each(String text) {
        return Lexicon.of(this).any().matcher(text).results().map(MatchResult::group);
    }

    /** A text from behind the last of the words on; empty where it has none. */
    public Optional<String> behindLast(String text) {
        return Lexicon.of(this)
                .any()
                .matcher(text)
                .results()
                .reduce((before, last) -> last)
                .map(last -> text.substring(last.end()));
    }

    /** A regular expression that stands for any of the words, without groups of its own where the words ask for nothing. */
    public String pattern() {
        return "(?:" + Lexicon.of(this).any().pattern() + ")";
    }

    /** What the words ask for, such as 50 in 产出指标(50分): all parts of the first place where they stand. */
    public Optional<List<String>> asked(String text) {
        return asked(List.of(text)).findFirst();
    }

    /** What the words ask for in several texts: the surest word first, and of one word the first text. */
    public Stream<List<String>> asked(Collection<String> texts) {
        return Lexicon.of(this).inOrder().stream()
                .flatMap(word ->
                        texts.stream().flatMap(text -> word.matcher(text).results()))
                .map(Words::parts);
    }

    /** One question for each word, the surest first. */
    public Stream<Predicate<String>> inOrder() {
        return Lexicon.of(this).inOrder().stream().map(Pattern::asMatchPredicate);
    }

    private static List<String> parts(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .toList();
    }
}
