package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengping.core.organization.Role.DEPARTMENT_HEAD;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;
import static org.hengping.core.organization.Role.PREPARER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SignedScan;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Office;
import org.hengping.workflow.Scene;
import org.hengping.workflow.board.Abstaining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 签章件: the scan of the signed and stamped paper, bound to the version it was signed on. */
class PaperSigningTest {

    @TempDir
    private Path folder;

    private final Scene scene = Scene.in(Office.h2());
    private final Office.Town town = scene.town();
    private final PaperSigning signing = scene.office().get(PaperSigning.class);

    @Test
    void one_person_writes_and_signs_after_the_scan_was_uploaded() throws IOException {
        long alone = alone();
        scene.granted(DispensationKind.ONE_PERSON).writes(alone).submits(alone);
        assertThat(why(alone)).contains(Sentence.of("hands.scanMissing"));
        assertThatThrownBy(() -> scene.endorses(alone))
                .isInstanceOf(Refusal.SecondHand.class)
                .hasMessageContaining("hands.scanMissing");

        upload(alone, "%PDF-1.7 签章");
        assertThat(town.sheet(alone).permitted()).contains(Action.ENDORSE);
        scene.endorses(alone);

        assertThat(town.stored().stage()).isEqualTo(Stage.FINANCE_REVIEW);
        SignedScan scan = signing.scans(town.officer(), town.evaluation()).getFirst();
        assertThat(scan.version()).isEqualTo(town.seen());
        assertThat(content(town.officer(), scan)).isEqualTo("%PDF-1.7 签章");
        assertThat(town.sheet(town.auditor()).history())
                .filteredOn(entry -> entry.act() == Act.SCAN)
                .extracting(HistoryEntry::opinion)
                .containsExactly("填报人 · 签章件.pdf · SHA-256 " + scan.file().sha256());
    }

    @Test
    void the_next_version_needs_a_scan_of_its_own() throws IOException {
        long alone = alone();
        scene.granted(DispensationKind.ONE_PERSON).writes(alone).submits(alone);
        upload(alone, "%PDF-1.7 签章");
        scene.endorses(alone).sendsBack(town.officer()).types(alone, 5).submits(alone);

        assertThatThrownBy(() -> scene.endorses(alone))
                .isInstanceOf(Refusal.SecondHand.class)
                .hasMessageContaining("hands.scanMissing");
    }

    @Test
    void one_person_is_still_none_of_finances_hands() throws IOException {
        long alone = alone();
        scene.granted(DispensationKind.ONE_PERSON).writes(alone).submits(alone);
        upload(alone, "%PDF-1.7 签章");
        scene.endorses(alone).retires(alone, PREPARER).retires(alone, DEPARTMENT_HEAD);
        scene.retires(town.officer(), FINANCE_OFFICER).holds(alone, FINANCE_OFFICER, scene.federation());

        assertThatThrownBy(() -> scene.approves(alone)).isInstanceOf(Refusal.SecondHand.class);
    }

    @Test
    void the_preparer_uploads_what_the_head_has_signed_on_paper_and_both_names_are_on_record() throws IOException {
        scene.granted(DispensationKind.SIGNED_ON_PAPER).at(Stage.HEAD_REVIEW);
        assertThat(signing.offer(town.preparer(), town.evaluation()).signers())
                .extracting(Person::name)
                .containsExactly("负责人", "副职");

        signing.endorse(
                town.preparer(), town.evaluation(), town.seen(), town.head(), "同意", "签章件.pdf", file("%PDF-1.7 签章"));

        assertThat(town.stored().stage()).isEqualTo(Stage.FINANCE_REVIEW);
        HistoryEntry signed = town.sheet(town.auditor()).history().getLast();
        assertThat(signed.act()).isEqualTo(Act.ENDORSE);
        assertThat(signed.intact()).isTrue();
        assertThat(scene.lastHand()).isEqualTo("填报人代负责人");
        scene.approves(town.officer());
        assertThat(town.stored().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void the_head_who_signed_on_paper_is_no_writer_and_not_finance() throws IOException {
        scene.granted(DispensationKind.SIGNED_ON_PAPER).holds(town.head(), PREPARER);
        scene.writes(town.preparer()).types(town.head(), 3).submits(town.preparer());

        assertThatThrownBy(() -> signing.endorse(
                        town.preparer(),
                        town.evaluation(),
                        town.seen(),
                        town.head(),
                        "",
                        "签章件.pdf",
                        file("%PDF-1.7 签章")))
                .isInstanceOf(Refusal.SecondHand.class)
                .hasMessageContaining("hands.wrote");
        assertThat(signing.scans(town.officer(), town.evaluation())).isEmpty();
        signing.endorse(
                town.preparer(), town.evaluation(), town.seen(), town.deputyHead(), "", "签章件.pdf", file("%PDF-1.7 签"));

        scene.retires(town.deputyHead(), DEPARTMENT_HEAD).retires(town.officer(), FINANCE_OFFICER);
        scene.holds(town.deputyHead(), FINANCE_OFFICER, scene.federation());
        assertThatThrownBy(() -> scene.approves(town.deputyHead()))
                .isInstanceOf(Refusal.SecondHand.class)
                .hasMessageContaining("hands.endorsed");
    }

    @Test
    void without_a_dispensation_or_by_anybody_else_nothing_is_signed_on_paper() throws IOException {
        scene.at(Stage.HEAD_REVIEW);
        Path file = file("%PDF-1.7 签章");

        for (long person : new long[] {town.preparer(), town.head(), town.officer(), town.auditor()}) {
            assertThatThrownBy(() ->
                            signing.endorse(person, town.evaluation(), town.seen(), town.head(), "", "签章件.pdf", file))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThatThrownBy(
                            () -> signing.upload(person, town.evaluation(), town.seen(), town.head(), "签章件.pdf", file))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(signing.offer(person, town.evaluation()).any()).isFalse();
        }
        scene.granted(DispensationKind.SIGNED_ON_PAPER);
        assertThatThrownBy(() ->
                        signing.endorse(town.head(), town.evaluation(), town.seen(), town.head(), "", "签章件.pdf", file))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> signing.endorse(
                        town.preparer(), town.evaluation(), town.seen(), town.otherHead(), "", "签章件.pdf", file))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining("refusal.signer");
    }

    @Test
    void a_scan_is_a_pdf_or_a_picture_and_nothing_else() {
        long alone = alone();
        scene.granted(DispensationKind.ONE_PERSON).writes(alone).submits(alone);

        assertThatThrownBy(() -> upload(alone, "PK\u0003\u0004 zip"))
                .isInstanceOf(Refusal.NotPermitted.class)
                .hasMessageContaining("refusal.scanKind");
    }

    /** The only person of the federation. */
    private long alone() {
        scene.holds(town.preparer(), DEPARTMENT_HEAD);
        return town.preparer();
    }

    private void upload(long by, String content) throws IOException {
        signing.upload(by, town.evaluation(), town.seen(), town.preparer(), "签章件.pdf", file(content));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("scan" + content.hashCode()), content);
    }

    private String content(long by, SignedScan scan) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        signing.content(by, town.evaluation(), scan.file().sha256(), file -> content);
        return content.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private java.util.Optional<Sentence> why(long person) {
        return scene.office().get(Abstaining.class).why(person, town.evaluation());
    }
}
