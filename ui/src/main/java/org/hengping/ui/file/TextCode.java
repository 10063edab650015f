package org.hengping.ui.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a text file is written: UTF-8, UTF-16 as Excel and Notepad save it, and what is neither is taken for GB 18030. */
public final class TextCode {

    private static final int SAMPLE = 4096;

    /** One in so many signs of a Chinese form is Chinese. */
    private static final int SHARE = 5;

    /** Two letters of another script make an ideograph, too; only Chinese makes these words. */
    private static final Pattern WORDS = Pattern.compile("指标|绩效|自评|单位|年度");

    private TextCode() {}

    /** Empty where it is no text. */
    public static Optional<String> text(byte[] content) {
        if (begins(content, 0xff, 0xfe)) {
            return Optional.of(new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE));
        }
        if (begins(content, 0xfe, 0xff)) {
            return Optional.of(new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE));
        }
        if (hasZero(content)) {
            return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .map(code -> new String(content, code))
                    .filter(TextCode::chinese)
                    .findFirst();
        }
        String text = new String(content, StandardCharsets.UTF_8).replace("\ufeff", "");
        return Optional.of(text.contains("\ufffd") ? new String(content, Charset.forName("GB18030")) : text);
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private static boolean hasZero(byte[] content) {
        for (int i = 0; i < Math.min(content.length, SAMPLE); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean chinese(String text) {
        long seen = Math.min(text.length(), SAMPLE);
        long han =
                text.codePoints().limit(SAMPLE).filter(Character::isIdeographic).count();
        long odd = text.codePoints()
                .limit(SAMPLE)
                .filter(sign -> sign == 0 || sign == 0xfffd || Character.getType(sign) == Character.UNASSIGNED)
                .count();
        return han * SHARE > seen && odd == 0 && WORDS.matcher(text).find();
    }
}
