package org.hengping.core.findings;

import org.hengping.core.findings.PersonalData.Kind;

/** Hides what tells who somebody is: 刘某某, 138****1234; in a list of findings, which more people read than the form, yet more of it. */
final class Hiding {

    private static final String HIDDEN = "*";

    private Hiding() {}

    /** As the form may say it. */
    static String hidden(Kind kind, String text) {
        return switch (kind) {
            case NAME -> text.charAt(0) + "某某";
            case IDENTITY -> figures(text, 12, 2);
            case PHONE -> figures(text, 8, 4);
        };
    }

    /** As a finding shows it: 刘**, 138…. */
    static String shown(Kind kind, String text) {
        return switch (kind) {
            case NAME -> text.charAt(0) + HIDDEN.repeat(text.length() - 1);
            case IDENTITY -> beginning(text, 12);
            case PHONE -> beginning(text, 8);
        };
    }

    /**
     * Some figures of a number hidden; whatever stands between them stays.
     *
     * @param first how many figures before the end hiding begins: what comes before, such as the number of the country, does not count
     * @param last how many figures at the end stay
     */
    static String figures(String number, int first, int last) {
        StringBuilder hidden = new StringBuilder();
        int[] signs = number.codePoints().toArray();
        int after = 0;
        for (int i = signs.length - 1; i >= 0; i--) {
            boolean figure = Character.isLetterOrDigit(signs[i]);
            after += figure ? 1 : 0;
            hidden.insert(0, figure && after > last && after <= first ? HIDDEN : Character.toString(signs[i]));
        }
        return hidden.toString();
    }

    /** The beginning of a number, as far as others may know it. */
    private static String beginning(String number, int hidden) {
        String figures = figures(number, hidden, 0);
        int end = figures.indexOf(HIDDEN);
        if (end < 0) {
            return figures;
        }
        while (end > 0 && !Character.isLetterOrDigit(figures.codePointBefore(end))) {
            end -= Character.charCount(figures.codePointBefore(end));
        }
        return figures.substring(0, end) + "…";
    }
}
