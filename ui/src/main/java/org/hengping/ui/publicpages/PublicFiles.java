package org.hengping.ui.publicpages;

import java.time.Duration;
import java.util.Optional;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.review.ShortHash;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.paper.Content;
import org.hengping.ui.paper.Layout;
import org.hengping.ui.paper.PaperFiles;
import org.hengping.ui.paper.SignOff;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.HandingOut;
import org.hengping.workflow.paper.PublicReading;
import org.hengping.workflow.paper.ShownDisclosure;
import org.springframework.stereotype.Component;

/**
 * The official files of what is public. They are made one at a time, and the latest are kept; few may wait for one: however many people
 * ask, the server has time and threads for those who work.
 */
@Component
class PublicFiles {

    private static final Layout LAYOUT = Layout.DEPARTMENT;
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int KEPT = 64;
    private static final int WAITING = 8;

    private final PublicReading reading;
    private final HandingOut handing;
    private final PublicAddress address;
    private final Wording words = Wording.chinese();
    private final OneAtATime<Made> made = new OneAtATime<>(KEPT, WAITING, PATIENCE);

    PublicFiles(PublicReading reading, HandingOut handing, PublicAddress address) {
        this.reading = reading;
        this.handing = handing;
        this.address = address;
    }

    String name(Disclosure disclosure, FileKind kind) {
        String title = words.t(
                "paper.file",
                disclosure.departmentName(),
                String.valueOf(disclosure.fiscalYear()),
                words.t("paper.title." + LAYOUT),
                words.t("public.paper.file", String.valueOf(disclosure.version())));
        return kind.fileName(title);
    }

    /** @return empty where too many wait already */
    Optional<byte[]> write(Disclosure disclosure, FileKind kind) {
        return made.get(
                new Made(disclosure.evaluationId(), disclosure.hash(), kind),
                () -> handing.toEverybody(disclosure, written(reading.form(disclosure), kind)));
    }

    private byte[] written(ShownDisclosure shown, FileKind kind) {
        PublicForm form = shown.form();
        Content content = new Content(
                withheld(form.form()),
                form.score(),
                form.outcome(),
                shown.disclosure().fiscalYear());
        return PaperFiles.write(kind, LAYOUT, content, signed(shown));
    }

    /** The places for the contact say that it is not published. */
    private EvaluationForm withheld(EvaluationForm form) {
        Header header = form.header();
        String instead = words.t("public.paper.withheld");
        return new EvaluationForm(
                new Header(header.departmentName(), header.accountingUnits(), instead, instead, header.filledOn()),
                form.budget(),
                form.functions(),
                form.goals(),
                form.indicators(),
                form.notApplicable(),
                form.answers());
    }

    /** Where it can be verified is of this installation, not of a request. */
    private SignOff signed(ShownDisclosure shown) {
        Disclosure disclosure = shown.disclosure();
        String code = address.verifying(disclosure.hash());
        return new SignOff(
                words.t("public.paper.mark"),
                words.t("public.paper.head", Moments.minute(shown.signed().endorsedAt())),
                words.t("public.paper.finance", Moments.minute(shown.signed().approvedAt())),
                words.t(
                        code.isEmpty() ? "paper.signed.version" : "paper.signed.code",
                        String.valueOf(disclosure.version()),
                        ShortHash.of(disclosure.hash()),
                        address.of(PublicAddress.VERIFY)),
                code);
    }

    private record Made(long evaluationId, String hash, FileKind kind) {}
}
