package org.hengping.core.value;

/** Why no number could be taken from an actual value, so that somebody must be asked. */
public enum Doubt {
    /** Words, or several numbers of which no single one is meant. */
    WORDS("words"),
    /** 12000 for 1万人次: fits only if the 万 is not inherited. */
    SCALE("scale"),
    /** 0.95 for 90%: a rate, or a percentage? */
    FRACTION("fraction"),
    /** 下降6% for at least 5%, or 下降到6% for a decrease of 5%. */
    MOVEMENT("movement"),
    /** 12次 for once each month. */
    SPAN("span"),
    /** 3-5次, 30场以内: what was reached lies somewhere there. */
    BOUND("bound");

    private final String key;

    Doubt(String key) {
        this.key = key;
    }

    /** The last part of the translation keys that say it. */
    public String key() {
        return key;
    }
}
