package org.hengping.core.value;

/** How exactly a number is said. */
public enum Precision {
    /** 30场. */
    EXACT,
    /** 约30场, 近40场, 30场左右. */
    ABOUT,
    /** 40余场: forty-odd. */
    ODD
}
