package org.hengping.ui.figures;

import java.util.List;
import java.util.function.UnaryOperator;

/** An error that people make, put into a form that had none. */
enum Plant {
    RATE(
            "printed execution rate is wrong",
            office -> office.money(office.budget(), office.executed(), office.source(), "55.55%"),
            "EXECUTION_RATE"),
    ABOVE_MAX(
            "score above the max",
            office -> office.change(0, row -> row.with(row.target(), row.actual(), "10.50", "")),
            "SCORE_ABOVE_MAX"),
    MISSING(
            "score missing",
            office -> office.change(3, row -> row.with(row.target(), row.actual(), "-", "")),
            "SCORE_MISSING"),
    NO_REASON(
            "points lost without a reason",
            office -> office.change(2, row -> row.with(row.target(), row.actual(), row.self(), "")),
            "REASON_MISSING"),
    GENEROUS(
            "full marks for a missed target",
            office -> office.change(2, row -> row.with(row.target(), row.actual(), "10.00", row.reason())),
            "SCORE_DIFFERS"),
    WORDS(
            "words instead of a number",
            office -> office.change(0, row -> row.with(row.target(), "按标准完成", "", "")),
            "ACTUAL_NOT_A_NUMBER"),
    UNIT("another unit", office -> office.change(0, row -> row.with(row.target(), "35%", "", "")), "UNIT_MISMATCH"),
    VAGUE(
            "quantity without a number",
            office -> office.change(0, row -> row.with("按需开展", row.actual(), "", "")),
            "TARGET_NOT_MEASURABLE"),
    TOLD(
            "the text tells another number",
            office -> office.change(0, row -> row.telling(row.told().replaceAll("\\d+(\\.\\d+)?", "7"))),
            "NARRATIVE_CONFLICT"),
    RATIO(
            "a ratio does not follow from its numbers",
            office -> office.saying("", "受理来信来访120件，办结90件，办结率85%。"),
            "RATIO_CONFLICT"),
    GOAL("a goal that no indicator measures", office -> office.saying("推动老旧小区加装电梯", ""), "GOAL_WITHOUT_INDICATOR"),
    SOURCES(
            "sources exceed the total",
            office -> office.money(office.budget(), office.executed(), office.budget() + "1", ""),
            "FUNDS_DO_NOT_ADD_UP"),
    SHORT(
            "sources fall short of the total",
            office -> office.money(office.budget(), office.executed(), "30", ""),
            "FUNDS_DO_NOT_ADD_UP"),
    OVER("more spent than there was", office -> office.money("80", "88", "80", ""), "OVER_EXECUTION"),
    TRANSFER(
            "money from above, and 0 in column C",
            office -> office.saying("", "争取中央和省级补助资金12.5万元。"),
            "TRANSFER_IMPLAUSIBLE"),
    ITEMS(
            "各n with one number",
            office -> office.change(3, row -> row.counting("创建示范岗、示范点", "各2个", "4个")),
            "PER_ITEM_INCOMPLETE"),
    POINTS(
            "points moved to another group",
            office -> office.change(0, row -> row.weighing(5)).change(5, row -> row.weighing(20)),
            "GROUP_MAX_SCORE",
            "GROUP_MAX_SCORE"),
    HEAVY(
            "points that do not sum to 100",
            office -> office.change(0, row -> row.weighing(12)),
            "MAX_SCORE_TOTAL",
            "GROUP_MAX_SCORE");

    private final String text;
    private final UnaryOperator<Office> change;
    private final List<String> expected;

    Plant(String text, UnaryOperator<Office> change, String... expected) {
        this.text = text;
        this.change = change;
        this.expected = List.of(expected);
    }

    String text() {
        return text;
    }

    Office plant(Office office) {
        return change.apply(office);
    }

    /** Where the layout has the column that the error sits in. */
    boolean fits(TextLayout layout) {
        return switch (this) {
            case TRANSFER -> layout.transfer();
            case ABOVE_MAX, NO_REASON, GENEROUS, POINTS, HEAVY -> layout.ownPoints();
            case TOLD, RATIO, GOAL, SOURCES, SHORT -> layout != TextLayout.POINTS_IN_LABELS;
            case VAGUE, ITEMS -> layout != TextLayout.THREE_COLUMNS;
            default -> true;
        };
    }

    /** Rules that must notice it, once for each finding. */
    List<String> expected() {
        return expected;
    }
}
