package org.hengping.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Somebody types while the net, the database, the session or the server goes: at the end not one character is missing, and the head of the form was
 * true all the time.
 */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class TypingInTroubleContract {

    private final Troubles troubles;
    private TroubledOffice office;
    private Chromium chromium;
    private Typist preparer;

    /** How long each trouble lasts, in seconds. */
    record Troubles(int offline, int noDatabase, int idle) {}

    TypingInTroubleContract(Troubles troubles) {
        this.troubles = troubles;
    }

    TroubledOffice office() {
        return office;
    }

    Typist preparer() {
        return preparer;
    }

    @BeforeAll
    void open() {
        office = new TroubledOffice(troubles.idle);
        chromium = new Chromium();
        preparer = new Typist(chromium.person(office.url()).signIn("preparer").openFirst(), office);
    }

    @AfterAll
    void close() {
        preparer.witness.print();
        chromium.close();
        office.close();
    }

    @Test
    @Order(1)
    void the_net_is_gone() {
        preparer.open(2, "公益讲堂");
        preparer.type(10);

        preparer.net(false);
        preparer.typeFor(troubles.offline);
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

        office.cutDatabase();
        preparer.typeFor(troubles.noDatabase);
        preparer.seesTheHeadSay("未保存，正在重试");
        office.mendDatabase();
        preparer.type(10);

        preparer.hasAllStored("database");
    }

    @Test
    @Order(3)
    void the_balancer_leads_to_the_other_server() {
        preparer.opensAgain();
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

        preparer.pause(troubles.idle + 2);
        preparer.typeFor(2);

        preparer.signsInAgain("idle", "登录已过期");
        preparer.hasAllStored("idle");
    }

    /** The control: without it the proof would prove nothing. */
    @Test
    @Order(9)
    void a_head_that_lies_is_found_out() {
        preparer.open(8, "慰问一批贫困困境儿童");
        preparer.net(false);
        preparer.type(5);

        preparer.headLies();

        preparer.type(5);
        preparer.net(true);
        preparer.seesTheHeadSay("已保存");
        preparer.witness.end("control");
        assertThat(preparer.witness.lies()).isNotEmpty().allMatch(lie -> lie.contains("已保存 00:00:00"));
    }
}
