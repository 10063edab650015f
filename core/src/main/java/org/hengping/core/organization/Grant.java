package org.hengping.core.organization;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hengping.core.RecordedTime;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a duty, and who confirmed or refused it. Duties from before there was such a record have none.
 *
 * @param workbook what the duties of one imported workbook share; {@code null} for a duty given by itself
 * @param decision {@code null} until somebody has decided, or where nobody has to
 */
public record Grant(
        long dutyId,
        String districtCode,
        long byId,
        String byName,
        Instant at,
        @Nullable Long workbook,
        @Nullable Decision decision) {

    public Grant {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Decided, when it was given at the earliest. */
    public Decision decided(long byId, String byName, Instant at, String word) {
        return new Decision(byId, byName, RecordedTime.notBefore(at, this.at), word);
    }

    /**
     * What the second person said.
     *
     * @param word the reason of a refusal; empty where it was confirmed
     */
    public record Decision(long byId, String byName, Instant at, String word) {

        public Decision {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
