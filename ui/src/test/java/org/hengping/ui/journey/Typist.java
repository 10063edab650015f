package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.hengping.core.day.Stopwatch;

/** Somebody who types into the reasons of a form, key by key, with a witness beside. */
final class Typist {

    private static final String FIELD = "偏差原因（未完成或超额）";
    private static final String WORDS = "场馆上半年维修，其余场次改在下半年举办，台账与签到表均已归档备查，请予核对。";
    private static final double BETWEEN_KEYS = 90;

    final HeadWitness witness;
    private final Person person;
    private final TroubledOffice office;
    private final String form;
    private int row;
    private String typed = "";
    private int keys;

    Typist(Person person, TroubledOffice office) {
        this.person = person;
        this.office = office;
        form = person.formId();
        witness = new HeadWitness(() -> office.stored(form, row, "deviationReason"));
    }

    /** @param content of the row */
    void open(int number, String content) {
        row = number;
        person.openRow(content);
        typed = field().inputValue();
        witness.begin(field());
        field().click();
        field().press("Control+End");
    }

    void type(int characters) {
        for (int i = 0; i < characters; i++) {
            String key = WORDS.substring(keys % WORDS.length(), keys % WORDS.length() + 1);
            person.page.keyboard().insertText(key);
            typed += key;
            keys++;
            look(BETWEEN_KEYS);
        }
    }

    void typeFor(int seconds) {
        for (Stopwatch watch = Stopwatch.start(); watch.within(Duration.ofSeconds(seconds)); ) {
            type(1);
        }
    }

    void pause(int seconds) {
        for (Stopwatch watch = Stopwatch.start(); watch.within(Duration.ofSeconds(seconds)); ) {
            look(BETWEEN_KEYS);
        }
    }

    /** Opens the form once more, from whichever server is there. */
    void opensAgain() {
        person.page.reload();
        person.see(".figures").waitFor();
    }

    /** The cable is in, or out. */
    void net(boolean there) {
        person.page.context().setOffline(!there);
    }

    /** The head says for a moment what is not so. */
    void headLies() {
        person.see(".head .saved").evaluate("line => { line.textContent = '已保存 00:00:00'; }");
    }

    /** Until the head says so; the witness looks on. */
    void seesTheHeadSay(String words) {
        Stopwatch watch = Stopwatch.start();
        while (!says().startsWith(words) && watch.within(Duration.ofSeconds(60))) {
            look(BETWEEN_KEYS);
        }
        assertThat(person.see(".head .saved")).containsText(words);
    }

    /** Reads why the session ended, goes on typing, signs in again, is where it was, and takes over what was kept. */
    void signsInAgain(String scene, String reason) {
        Locator end = person.see(".session-end-card");
        for (Stopwatch watch = Stopwatch.start(); end.count() == 0 && watch.within(Duration.ofSeconds(60)); ) {
            type(1);
        }
        assertThat(end).containsText(reason);
        assertThat(end).containsText("最后保存于");
        type(10);
        person.picture("session-end-" + scene);
        seesTheHeadSay("登录已结束，改动暂存在本机");
        witness.end(scene);
        end.locator("button").click();
        person.see("#vaadinLoginUsername input").fill("preparer");
        person.see("#vaadinLoginPassword input").fill("Hengping-2026");
        person.see("#vaadinLoginPassword input").press("Enter");
        Locator kept = person.see("vaadin-dialog.kept-dialog");
        assertThat(kept).containsText(typed);
        person.picture("kept-" + scene);
        witness.begin(field());
        kept.locator("vaadin-button[theme~=primary]").click();
    }

    /** At the end not one character is missing, on the screen, in the database, and nothing is left behind in the browser. */
    void hasAllStored(String scene) {
        seesTheHeadSay("已保存");
        look(BETWEEN_KEYS);
        assertThat(field()).hasValue(typed);
        assertThat(office.stored(form, row, "deviationReason")).isEqualTo(typed);
        assertThat(person.page.evaluate("() => Object.keys(localStorage).filter(key => key.includes('kept'))"))
                .asString()
                .isEqualTo("[]");
        witness.end(scene);
        assertThat(witness.lies()).isEmpty();
    }

    private void look(double pause) {
        witness.look(person);
        person.page.waitForTimeout(pause);
    }

    private String says() {
        return person.see(".head .saved").textContent();
    }

    private Locator field() {
        return person.see(".row-pane").getByLabel(FIELD, new Locator.GetByLabelOptions().setExact(true));
    }
}
