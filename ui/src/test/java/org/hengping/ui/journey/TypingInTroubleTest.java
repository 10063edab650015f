package org.hengping.ui.journey;

import org.junit.jupiter.api.Tag;

/** Short troubles. */
@Tag("mysql")
class TypingInTroubleTest extends TypingInTroubleContract {

    TypingInTroubleTest() {
        super(new Troubles(3, 5, 6));
    }
}
