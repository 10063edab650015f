package org.hengping.ui.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Somebody types while the net, the database, the session or the server goes: at the end not one character is missing, and the head of the form was
 * true all the time. With {@code -Dprove=long} every trouble is as long as it is promised to be borne.
 */
@Tag("mysql")
@TestMethodOrder(OrderAnnotation.class)
class TypingInTroubleTest {

    private static final boolean LONG = "long".equals(System.getProperty("prove"));
    private static final int OFFLINE = LONG ? 20 : 4;
    private static final int NO_DATABASE = LONG ? 45 : 8;
    private static final int IDLE = LONG ? 60 : 8;

    private static TroubledOffice office;
    private static Chromium chromium;
    private static Typist preparer;

    @BeforeAll
    static void open() {
        office = new TroubledOffice(IDLE);
        chromium = new Chromium();
        preparer = new Typist(chromium.person(office.url()).signIn("preparer").openFirst(), office);
    }

    @AfterAll
    static void close() {
        preparer.witness.write(Path.of("target", "head-states.txt"));
        chromium.close();
        office.close();
    }

    @Test
    @Order(1)
    void the_net_is_gone() {
        preparer.open(2, "公益讲堂");
        preparer.type(10);

        preparer.net(false);
        preparer.typeFor(OFFLINE);
        preparer.seesTheHeadSay("未联网，改动暂存在本页");
        preparer.net(true);
        preparer.type(10);

        preparer.hasAllStored("offline");
    }

    @Test
    @Order(2)
    void the_database_is_gone() {
        preparer.open(3, "指导开展科学育儿");
        preparer.type(10);

        office.database.cut();
        preparer.typeFor(NO_DATABASE);
        preparer.seesTheHeadSay("未保存，正在重试");
        office.database.mend();
        preparer.type(10);

        preparer.hasAllStored("database");
    }

    @Test
    @Order(3)
    void the_balancer_leads_to_the_other_server() {
        preparer.open(5, "困弱势妇女儿童");
        preparer.type(10);

        office.leadToTheOther();
        preparer.typeFor(2);

        preparer.signsInAgain("other", "已转到另一台服务器");
        preparer.hasAllStored("other");
    }

    @Test
    @Order(4)
    void nobody_did_anything_for_too_long() {
        preparer.open(6, "救助贫困两癌妇女");
        preparer.type(10);
        preparer.seesTheHeadSay("已保存");

        preparer.pause(IDLE + 2);
        preparer.typeFor(2);

        preparer.signsInAgain("idle", "登录已过期");
        preparer.hasAllStored("idle");
    }

    @Test
    @Order(5)
    void the_server_is_killed_and_started_again() {
        preparer.open(7, "慰问一批贫困妇女");
        preparer.type(10);

        office.kill();
        preparer.typeFor(2);
        preparer.seesTheHeadSay("连不上服务器，改动暂存在本页");
        office.restart(() -> preparer.type(1));
        preparer.typeFor(2);

        preparer.signsInAgain("restart", "服务器已重启");
        preparer.hasAllStored("restart");
    }
}
