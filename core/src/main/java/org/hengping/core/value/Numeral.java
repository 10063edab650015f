package org.hengping.core.value;

/**
 * A Chinese numeral read from left to right: 三百二十万五千 has a total of 3200000 and a section of 5000 when its last sign is read.
 *
 * @param total what stands before the last 万 or 亿
 * @param section what came since, by tens, hundreds and thousands
 * @param digit the last sign, where it is a digit; {@link #NONE} where it is none
 */
record Numeral(long total, long section, int digit) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int NONE = -1;
    private static final long MYRIAD = 10_000;

    /** The value of a digit. */
    static int digit(char sign) {
        return DIGITS.indexOf(sign);
    }

    /** In Arabic digits; empty where it is no number, such as 三八. */
    static String number(String numeral) {
        Numeral read = new Numeral(0, 0, NONE);
        for (char sign : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
            int digit = digit(sign);
            if (digit >= 0 && read.digit > 0) {
                return "";
            }
            read = digit >= 0 ? new Numeral(read.total, read.section, digit) : read.times(unit(sign));
        }
        return String.valueOf(read.total + read.before());
    }

    /** 十 alone is ten. */
    private Numeral times(long unit) {
        if (unit < MYRIAD) {
            return new Numeral(total, section + Math.abs(digit) * unit, NONE);
        }
        return new Numeral(unit > MYRIAD ? (total + before()) * unit : total + before() * unit, 0, NONE);
    }

    private long before() {
        return section + Math.max(digit, 0);
    }

    private static long unit(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> MYRIAD;
            default -> MYRIAD * MYRIAD;
        };
    }
}
