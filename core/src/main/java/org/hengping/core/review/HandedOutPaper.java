package org.hengping.core.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A file that was handed out as the paper of a version: whoever has a file can be told whether it is one of these.
 *
 * @param sha256 plain SHA-256 of its bytes, 64 hexadecimal digits
 * @param version number of the version it shows
 * @param at when a file of these bytes was handed out for the first time, in UTC
 */
public record HandedOutPaper(String sha256, String districtCode, long evaluationId, int version, Instant at) {

    public HandedOutPaper {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
