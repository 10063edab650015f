package org.hengping.core.value;

/**
 * The words for at least and at most, rose and fell, each list once, for targets, actual values and accounts alike. Each is a regular
 * expression without groups of its own, to be put into brackets.
 */
public final class QuantityWords {

    /** 至少, 不低于: the number itself is included. */
    static final String AT_LEAST = "≥|至少|起码|不(?:得|应|能|可|要)?(?:少于|低于|小于|少)|[未没]有?(?:低于|少于)|大于等于";

    private static final String NOT_ABOVE = "≤|[不未没]有?(?:得|应|能|可|要)?(?:超过|高于|大于|多于|超出|超|突破)|(?:控制|限制)在|最多|至多|小于等于";

    /** 不超过, 不得高于, 控制在: the number itself is included. */
    static final String AT_MOST = NOT_ABOVE + "|限额|限于";

    /** These may stand apart from their number: 高于当年受理量的3%. */
    static final String ABOVE = "超过|高于|大于|多于";

    static final String BELOW = "低于|小于|少于";

    /** 超过, 逾. */
    static final String MORE_THAN = ">|" + ABOVE + "|超出|突破|逾|(?<![赶反])超";

    /** 低于, 不满. */
    static final String LESS_THAN = "<|" + BELOW + "|不满|未满|不足|不到";

    /** Words for limits, wherever they stand; they tell nothing of the thing that is counted. 限额 does: 限额以上企业. */
    public static final String COMPARISONS = AT_LEAST + "|" + NOT_ABOVE + "|" + ABOVE + "|" + BELOW;

    /** Right before a number, whichever way it is limited. */
    public static final String LIMITS = AT_LEAST + "|" + AT_MOST + "|" + MORE_THAN + "|" + LESS_THAN;

    /** 下降, 减幅. */
    public static final String FELL = "下降|降低|减少|缩减|压减|压缩|压降|缩短|回落|下滑|下跌|降幅|减幅";

    /** 增长, 上涨. */
    public static final String ROSE = "增长|提高|增加|提升|上升|上涨|增幅";

    /** 由200件增至240件, 下降到3%: the level that was come to, not how far. */
    public static final String MOVED_TO = "(?:" + FELL + "|" + ROSE + "|扩大|降|增|升|减)[到至]";

    /** 同比, 较上年同期, 与上年相比. */
    public static final String SINCE_LAST_YEAR = "同比|[比较与](?:上一?年度?|去年)(?:同期)?(?:相?比)?|上年(?:同期)?相?比";

    /** What may stand between the word for a movement and its number: 增长率为, 下降幅度达到. */
    public static final String BY = "(?:率|幅度|比例|额|量)?(?:了|为|约|达到?)*";

    private QuantityWords() {}
}
