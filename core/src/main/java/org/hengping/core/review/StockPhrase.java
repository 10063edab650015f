package org.hengping.core.review;

import org.jspecify.annotations.Nullable;

/**
 * A stock phrase (常用语): words that a person puts into an opinion or a reason, never put there by the product.
 *
 * @param ownerId whose own it is; {@code null} where it is shared
 * @param text at most {@link #LONGEST} signs, on one line
 */
public record StockPhrase(
        long id,
        String districtCode,
        Audience audience,
        @Nullable Long ownerId,
        String text) {

    /** In signs. */
    public static final int LONGEST = 200;

    public StockPhrase {
        if ((audience == Audience.PERSONAL) != (ownerId != null)) {
            throw new IllegalArgumentException("A personal phrase has an owner, a shared one has none");
        }
        if (text.isBlank() || text.length() > LONGEST || text.contains("\n")) {
            throw new IllegalArgumentException("A phrase is one line of at most " + LONGEST + " signs");
        }
    }

    /** Who is offered it. */
    public enum Audience {
        /** 个人: whoever wrote it. */
        PERSONAL,
        /** 财政共享: every finance officer of the district. */
        FINANCE,
        /** 全区共享: everybody of the district. */
        EVERYBODY
    }
}
