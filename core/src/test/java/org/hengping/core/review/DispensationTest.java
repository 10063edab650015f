package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Dispensation.Filler;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.review.Dispensation.Scope;
import org.hengping.core.review.Dispensation.State;
import org.junit.jupiter.api.Test;

class DispensationTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Scope SCOPE = new Scope("430112", 4, 2L);
    private static final Mark ASKED =
            new Mark(new Hand(1, "审核人甲", null, ""), Instant.parse("2026-03-02T17:00:00Z"), "单位只有一人");
    private static final Mark GRANTED =
            new Mark(new Hand(2, "审核人乙", 3L, "股长"), Instant.parse("2026-03-03T17:00:00Z"), "");

    @Test
    void it_is_printed_with_reason_document_both_officers_and_the_day() {
        Dispensation granted = Dispensation.requested(7, SCOPE, DispensationKind.ONE_PERSON, "望财绩〔2026〕3号", null, ASKED)
                .granted(GRANTED, null);

        assertThat(granted.printed(SHANGHAI))
                .isEqualTo(Sentence.of(
                        "dispensation.printed",
                        Sentence.of("dispensation.what", DispensationKind.ONE_PERSON),
                        Sentence.of("dispensation.document", "单位只有一人", "望财绩〔2026〕3号"),
                        Sentence.of("act.actor", "审核人甲"),
                        Sentence.of("act.behalf", "审核人乙", "股长"),
                        LocalDate.of(2026, 3, 4)));
        assertThat(granted.in(State.GRANTED)).isTrue();
    }

    @Test
    void a_revoked_one_stays_printed_with_the_day_it_was_revoked() {
        Filler filler = new Filler(9, "会计中心某", null);
        Dispensation revoked = Dispensation.requested(7, SCOPE, DispensationKind.FILLED_FOR, "", filler, ASKED)
                .granted(GRANTED, new Filler(9, "会计中心某", 11L))
                .revoked(new Mark(ASKED.by(), Instant.parse("2026-03-10T02:00:00Z"), "已配人员"));

        assertThat(revoked.everGranted()).isTrue();
        assertThat(revoked.printed(SHANGHAI).key()).isEqualTo("dispensation.printedRevoked");
        assertThat(revoked.printed(SHANGHAI).arguments()).endsWith(LocalDate.of(2026, 3, 10));
    }

    @Test
    void what_was_refused_or_taken_back_before_it_was_decided_never_held() {
        Dispensation asked = Dispensation.requested(7, SCOPE, DispensationKind.SIGNED_ON_PAPER, "文", null, ASKED);

        assertThat(asked.everGranted()).isFalse();
        assertThat(asked.refused(GRANTED).everGranted()).isFalse();
        assertThat(asked.revoked(ASKED).everGranted()).isFalse();
    }
}
