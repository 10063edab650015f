package org.hengping.ui.file;

import java.text.Normalizer;

/** Some programs write pdf text with the signs of radicals instead of the characters that look the same: ⾃ for 自, ⻓ for 长. */
final class Radicals {

    private static final String SUPPLEMENT = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
    private static final String CHARACTERS = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";
    private static final int KANGXI_FIRST = 0x2F00;
    private static final int KANGXI_LAST = 0x2FDF;

    private Radicals() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> {
            int found = SUPPLEMENT.indexOf(sign);
            if (found >= 0) {
                plain.append(CHARACTERS.charAt(found));
            } else if (sign >= KANGXI_FIRST && sign <= KANGXI_LAST) {
                plain.append(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }
}
