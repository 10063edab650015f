package org.hengping.ui.form;

import java.math.BigDecimal;

/** Which numbers may stand in a field. */
record Numbers(BigDecimal least, BigDecimal most, int decimals) {

    /** Points: from 0 to 100, with up to two decimals. */
    static final Numbers SCORE = new Numbers(BigDecimal.ZERO, new BigDecimal("100"), 2);

    /** 万元, with up to six decimals. */
    static final Numbers AMOUNT = new Numbers(new BigDecimal("-100000000"), new BigDecimal("100000000"), 6);

    /** @param text normalised */
    boolean allow(String text) {
        if (!text.matches("-?\\d{1,12}(\\.\\d{0," + decimals + "})?")) {
            return false;
        }
        BigDecimal value = new BigDecimal(text);
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
