package org.hengping.ui.journey;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every trouble as long as it is promised to be borne; too long for every day, so that {@code scripts/prove/typing.sh} names it. */
@Tag("mysql")
class TypingInLongTrouble extends TypingInTroubleContract {

    TypingInLongTrouble() {
        super(new Troubles(20, 45, 60));
    }

    @Test
    @Order(5)
    void the_server_is_killed_and_started_again() {
        preparer().open(7, "慰问一批贫困妇女");
        preparer().type(10);

        office().kill();
        preparer().typeFor(2);
        preparer().seesTheHeadSay("连不上服务器，改动暂存在本页");
        office().restart(() -> preparer().type(1));
        preparer().typeFor(2);

        preparer().signsInAgain("restart", "服务器已重启");
        preparer().hasAllStored("restart");
    }
}
