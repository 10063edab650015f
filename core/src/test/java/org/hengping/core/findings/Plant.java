package org.hengping.core.findings;

import java.util.Map;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;

/** A mistake to plant in the example's form, and the fix that is proposed for it. */
enum Plant {
    CLAIMED_TOO_MUCH(
            Rule.SCORE_DIFFERS,
            PieceId.row(2),
            Map.of(FormColumn.ACTUAL, "27", FormColumn.DEVIATION_REASON, "场馆维修"),
            "5.40"),
    CLAIMED_TOO_LITTLE(
            Rule.SCORE_DIFFERS,
            PieceId.row(2),
            Map.of(FormColumn.SELF_SCORE, "5", FormColumn.DEVIATION_REASON, "场馆维修"),
            "6.00"),
    CLAIMED_ABOVE_THE_RULE(Rule.SCORE_ABOVE_MAX, PieceId.row(5), Map.of(FormColumn.SELF_SCORE, "9"), "6.00"),
    CLAIMED_ABOVE_MAX(Rule.SCORE_ABOVE_MAX, PieceId.row(12), Map.of(FormColumn.SELF_SCORE, "12"), "10.00"),
    CLAIMED_NOTHING(Rule.SCORE_MISSING, PieceId.row(3), Map.of(FormColumn.SELF_SCORE, ""), "6.00"),
    EXECUTION_ABOVE_MAX(Rule.SCORE_ABOVE_MAX, PieceId.BUDGET, Map.of(FormColumn.SELF_SCORE, "12"), "10.00"),
    EXECUTION_DIFFERS(Rule.SCORE_DIFFERS, PieceId.BUDGET, Map.of(FormColumn.SELF_SCORE, "9"), "10.00"),
    ANOTHER_NUMBER(Rule.NARRATIVE_CONFLICT, PieceId.row(5), Map.of(FormColumn.ACTUAL, "567"), "576名"),
    ANOTHER_NUMBER_IN_WORDS(
            Rule.NARRATIVE_CONFLICT, PieceId.row(5), Map.of(FormColumn.ACTUAL, "慰问567人，共3次"), "慰问576人，共3次"),
    ITEMS_IN_THE_WRONG_ORDER(Rule.NARRATIVE_CONFLICT, PieceId.row(4), Map.of(FormColumn.ACTUAL, "13个、12个"), "13个、11个"),
    COST_WITHOUT_DIRECTION(
            Rule.DIRECTION_UNKNOWN,
            PieceId.row(9),
            Map.of(FormColumn.TARGET, "９０万元", FormColumn.ACTUAL, "90万元"),
            "≤９０万元"),
    PERSON(Rule.PERSONAL_DATA, PieceId.row(12), Map.of(FormColumn.ACTUAL, "爱心妈妈刘建华照顾儿童，刘建华获表彰"), "爱心妈妈刘某某照顾儿童，刘某某获表彰"),
    PERSON_ADDRESSED(Rule.PERSONAL_DATA, PieceId.FUNCTIONS, Map.of(FormColumn.TEXT, "联系王芳同志"), "联系王某某同志"),
    PHONE(Rule.PERSONAL_DATA, PieceId.FUNCTIONS, Map.of(FormColumn.TEXT, "电话13812341234。"), "电话138****1234。"),
    IDENTITY(
            Rule.PERSONAL_DATA,
            PieceId.GOALS,
            Map.of(FormColumn.ACHIEVED, "证件43011219900101123X。"),
            "证件430112**********3X。"),
    HINT_LEFT_IN(
            Rule.TEMPLATE_WORDING,
            PieceId.FUNCTIONS,
            Map.of(FormColumn.TEXT, "（请填写部门职能，500字以内）\n维护妇女权益。\n……"),
            "维护妇女权益。"),
    LABEL_IN_A_ROW(Rule.TEMPLATE_WORDING, PieceId.row(15), Map.of(FormColumn.CONTENT, "指标1：建立健全内控制度"), "建立健全内控制度");

    private final Rule rule;
    private final PieceId piece;
    private final Map<FormColumn, String> written;
    private final String mended;

    Plant(Rule rule, PieceId piece, Map<FormColumn, String> written, String mended) {
        this.rule = rule;
        this.piece = piece;
        this.written = written;
        this.mended = mended;
    }

    Rule rule() {
        return rule;
    }

    PieceId piece() {
        return piece;
    }

    String mended() {
        return mended;
    }

    EvaluationForm in(EvaluationForm form) {
        return PieceEdit.write(form, new Place(piece, null), written, org.hengping.core.Sentence.of("plant"))
                .map(plant -> plant.on(form))
                .orElse(form);
    }
}
