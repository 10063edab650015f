package org.hengping.core.reading;

import java.text.Normalizer;

/** What a label says, without the ways of writing it: spaces, marks, width, traditional characters, markup. */
final class Labels {

    private static final String TRADITIONAL =
            "績項數據預執實際標產質時對級編號資萬額總體單責職務況設單範圍說經濟態續響屬滿區縣鎮門簽見財評審門達値値應發間內員貳處計類釋備註環測權優劃補貼領導開關";
    private static final String SIMPLIFIED =
            "绩项数据预执实际标产质时对级编号资万额总体单责职务况设单范围说经济态续响属满区县镇门签见财评审门达值值应发间内员贰处计类释备注环测权优划补贴领导开关";

    private Labels() {}

    /** Text for comparing: half width, simplified, without markup and spaces. */
    static String key(String text) {
        String plain = Normalizer.normalize(text.replaceAll("<[^>]{1,40}>", ""), Normalizer.Form.NFKC)
                .replaceAll("\\([a-zA-Z\\u00c0-\\u024f\\u1e00-\\u1eff'’]{1,8}\\)", "")
                .replaceAll("[\\s\\u00a0*★☆]+", "");
        StringBuilder key = new StringBuilder();
        plain.codePoints().forEach(sign -> {
            int found = TRADITIONAL.indexOf(sign);
            key.appendCodePoint(found < 0 ? sign : SIMPLIFIED.charAt(found));
        });
        return key.toString();
    }

    /** A value of a cell: markup removed, spaces inside Chinese words removed, lines kept. */
    static String value(String text) {
        String plain = text.replaceAll("[(（][a-z\\u00c0-\\u024f]*[\\u00c0-\\u024f][a-z]*[)）]", "")
                .replaceAll("(?i)</p>\\s*<p>|<br\\s*/?>", "\n")
                .replaceAll("<[^>]{1,40}>", "");
        return plain.replaceAll("[ \\t\\u00a0\\u3000]+", " ")
                .replaceAll(
                        "(?<=[\\p{IsHan}\\p{IsPunctuation}]) (?=\\S)|(?<=\\S) (?=[\\p{IsHan}\\p{IsPunctuation}])", "")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }

    static boolean markup(String text) {
        return text.matches("(?s).*</?[a-zA-Z][^>]{0,40}>.*");
    }
}
