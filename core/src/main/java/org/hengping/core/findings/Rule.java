package org.hengping.core.findings;

import org.hengping.core.round.RuleId;

/**
 * All rules by which the product notices something (审核提示), about drafts, frozen versions and files alike.
 *
 * <p>The name of a rule is its id: it is printed in reports, stored with answers and frozen versions, and named by rule sets that weigh it
 * otherwise. None is ever renamed or taken away.
 */
public enum Rule {
    /** Max scores do not sum to 100, less the groups and rows that are asked to be left out. */
    MAX_SCORE_TOTAL(Level.ERROR),
    /** A printed total is not the sum of its column. */
    DECLARED_TOTAL(Level.ERROR, When.READING),
    /** The max scores of 产出, 效益 or 满意度 are not those of the rule set; an error where a required group has none. */
    GROUP_MAX_SCORE(Level.WARNING),
    /** A row of the template that was left empty. */
    NOT_APPLICABLE_ROW(Level.NOTICE),
    /** More is claimed than can be had. */
    SCORE_ABOVE_MAX(Level.ERROR),
    /** A row lacks its max score or its self score. */
    SCORE_MISSING(Level.ERROR),
    /** More is claimed than the rule gives, by more than the tolerance; a notice where less is claimed. */
    SCORE_DIFFERS(Level.WARNING),
    /** Points were lost, and nobody says why. */
    REASON_MISSING(Level.ERROR),
    /** So much more was done than planned that a reason is required. */
    OVER_FULFILMENT(Level.WARNING),
    /** A bare number such as 5期, taken as the least (for cost the most) to reach. */
    DIRECTION_UNKNOWN(Level.NOTICE),
    /** A number was taken out of a sentence. */
    VALUE_PICKED(Level.NOTICE),
    /** A quantity or cost indicator without a number in its target. */
    TARGET_NOT_MEASURABLE(Level.WARNING),
    /** 各n with fewer actual values than things. */
    PER_ITEM_INCOMPLETE(Level.ERROR),
    /** The target is a number, the actual value only words. */
    ACTUAL_NOT_A_NUMBER(Level.WARNING),
    /** The units of target and actual value cannot be compared. */
    UNIT_MISMATCH(Level.WARNING),
    /** A printed execution rate is not (B−C)/A. */
    EXECUTION_RATE(Level.ERROR, When.READING),
    /** A printed execution score does not follow from the rate. */
    EXECUTION_SCORE(Level.ERROR, When.READING),
    /** The points that a file prints for budget execution are not those of the rule set. */
    EXECUTION_MAX_SCORE(Level.WARNING, When.READING),
    /** The sources exceed the total; a warning where they fall short of it without 其他资金. */
    FUNDS_DO_NOT_ADD_UP(Level.ERROR),
    /** A transfer below 0 or above what was spent; a warning where it is 0 and the text speaks of money from above. */
    TRANSFER_IMPLAUSIBLE(Level.ERROR),
    /** More was spent than there was. */
    OVER_EXECUTION(Level.WARNING),
    /** The text gives another number for the same thing than the row. */
    NARRATIVE_CONFLICT(Level.WARNING),
    /** A ratio in the text does not follow from its own numbers. */
    RATIO_CONFLICT(Level.WARNING),
    /** A numbered goal that no row measures. */
    GOAL_WITHOUT_INDICATOR(Level.WARNING),
    /** A row that belongs to no numbered goal. */
    INDICATOR_WITHOUT_GOAL(Level.NOTICE),
    /** Every row at its max: for whoever reviews. */
    ALL_FULL_MARKS(Level.NOTICE),
    /** A private person's name with deeds, an identity number or a telephone number. */
    PERSONAL_DATA(Level.NOTICE),
    /** Markup stood in the text of cells and was taken out. */
    MARKUP_REMOVED(Level.NOTICE, When.READING),
    /** Words of the template were left in. */
    TEMPLATE_WORDING(Level.NOTICE),
    /** A row that a page break had torn was joined again. */
    PAGE_BREAK_JOINED(Level.NOTICE, When.READING),
    /** Something of the file was not understood, or not for certain. */
    READING_UNSURE(Level.NOTICE, When.READING),
    /** The file is no self-evaluation form. */
    NOT_A_FORM(Level.ERROR, When.READING),
    /** The form states targets only. */
    TARGET_FORM(Level.ERROR, When.READING),
    /** Nothing is filled in. */
    BLANK_FORM(Level.ERROR, When.READING),
    /** The form ends too early. */
    FORM_CUT_OFF(Level.ERROR, When.READING);

    private final Level level;
    private final When when;

    Rule(Level level) {
        this(level, When.ALWAYS);
    }

    Rule(Level level, When when) {
        this.level = level;
        this.when = when;
    }

    /** What it usually weighs; some cases weigh less or more, and a rule set may weigh it otherwise. */
    public Level level() {
        return level;
    }

    /** By which rule sets name it. */
    public RuleId id() {
        return new RuleId(name());
    }

    /** Whether it is about a file only: a draft prints nothing and mends nothing. */
    public boolean atReadingOnly() {
        return when == When.READING;
    }

    /** The translation key of its message; of doubts about reading that is the reader's own. */
    String key(String wording) {
        return this == READING_UNSURE
                ? "reading." + wording
                : "finding." + this + (wording.isEmpty() ? "" : "." + wording);
    }

    private enum When {
        ALWAYS,
        READING
    }
}
