package org.hengping.core.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Numbers.Found;

/** How a number in an account is meant. */
enum Bound {
    EXACT,
    /** 约30场, 近40场, 30场左右. */
    ABOUT,
    /** 40余场: forty-odd. */
    ODD,
    /** 90%以上, 超过30场. */
    LEAST,
    /** 8分钟以内, 不到3%. */
    MOST;

    private static final Pattern LEAST_BEFORE = Pattern.compile("(超过|超|逾|突破|不少于|不低于|至少|高于|大于|≥|>)$");
    private static final Pattern LEAST_AFTER = Pattern.compile("^(及|\\()?以上.*");
    private static final Pattern MOST_BEFORE = Pattern.compile("(不超过|不到|不足|低于|小于|少于|控制在|≤|<)$");
    private static final Pattern MOST_AFTER = Pattern.compile("^(及|\\()?(以内|以下|之内).*");
    private static final Pattern ODD_WRITTEN = Pattern.compile("^[\\d.]+(余|多|几)");
    private static final BigDecimal SLACK = new BigDecimal("0.2");
    private static final BigDecimal DOUBLE = new BigDecimal("2");

    /**
     * @param written the number and what follows
     * @param after what follows
     */
    static Bound of(Found found, String before, String written, String after) {
        if (found.approximate()) {
            return ODD_WRITTEN.matcher(written).find() ? ODD : ABOUT;
        }
        if (LEAST_AFTER.matcher(after).matches()
                || (LEAST_BEFORE.matcher(before).find()
                        && !MOST_BEFORE.matcher(before).find())) {
            return LEAST;
        }
        return MOST_AFTER.matcher(after).matches()
                        || MOST_BEFORE.matcher(before).find()
                ? MOST
                : EXACT;
    }

    /** Whether a row's value can be what the text means by its number. */
    boolean allows(Measure said, Measure row) {
        BigDecimal number = said.in(row).number();
        BigDecimal value = row.number();
        return switch (this) {
            case LEAST -> value.compareTo(number) >= 0 && value.compareTo(number.multiply(DOUBLE)) <= 0;
            case MOST -> value.compareTo(number) <= 0;
            case ABOUT -> value.subtract(number).abs().compareTo(number.abs().multiply(SLACK)) <= 0;
            case ODD ->
                value.compareTo(number) >= 0
                        && value.compareTo(next(said).in(row).number()) <= 0;
            case EXACT -> value.compareTo(number) == 0 || rounded(said, row) || rounded(row, said);
        };
    }

    /** 40余 stays below 50, 4200余 below 4300. */
    private static Measure next(Measure said) {
        BigDecimal number = said.number().stripTrailingZeros();
        return new Measure(number.add(number.ulp()), said.unit());
    }

    /** 1.5万亩 is 15200亩, and 96.4% is 96.43%: by the decimals that are printed. A whole number in the same unit stands as it is. */
    private static boolean rounded(Measure coarse, Measure fine) {
        boolean otherUnit = !coarse.unit().equals(fine.unit()) && coarse.unit().matches("(千万|万|亿).*");
        int decimals = coarse.number().scale();
        return (otherUnit || (decimals > 0 && coarse.unit().equals(fine.unit())))
                && fine.in(coarse)
                                .number()
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .compareTo(coarse.number())
                        == 0;
    }
}
