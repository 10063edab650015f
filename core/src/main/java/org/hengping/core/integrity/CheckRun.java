package org.hengping.core.integrity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.Fields;
import org.hengping.core.Sentence;
import org.hengping.core.SentenceText;
import org.jspecify.annotations.Nullable;

/**
 * One full check of a district (核对).
 *
 * @param byName who wanted it; empty where the product did it by itself
 * @param forms how many forms there are
 * @param done how many have been checked
 * @param endedAt {@code null} while it goes on, and where it was broken off
 * @param outcome what was found
 */
public record CheckRun(
        long id,
        String districtCode,
        Instant begunAt,
        String byName,
        int forms,
        int done,
        @Nullable Instant endedAt,
        Outcome outcome) {

    public CheckRun {
        begunAt = begunAt.truncatedTo(ChronoUnit.MICROS);
        endedAt = endedAt == null ? null : endedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public CheckRun ended(int all, Outcome found, Instant at) {
        return new CheckRun(id, districtCode, begunAt, byName, all, all, at, found);
    }

    /**
     * What a check has found.
     *
     * @param entries how long the chain of the journal is
     * @param seals how many seals there are
     * @param wrong how many forms have something wrong that was not wrong from the beginning
     * @param known how many forms have only what was wrong from the beginning
     * @param irregularities of the journal and the seals
     * @param places what is wrong with records that belong to no form
     */
    public record Outcome(
            long entries,
            int seals,
            int wrong,
            int known,
            List<Irregularity> irregularities,
            List<Discrepancy> places) {

        public static final Outcome NONE = new Outcome(0, 0, 0, 0, List.of(), List.of());

        public Outcome {
            irregularities = List.copyOf(irregularities);
            places = List.copyOf(places);
        }

        /** Everything is as it was put on record; what was lost by a restore is on record itself. */
        public boolean whole() {
            return wrong == 0 && places.isEmpty() && irregularities.stream().allMatch(Irregularity::lost);
        }

        /** As it is kept. */
        public String write() {
            Fields fields = new Fields()
                    .with("entries", entries)
                    .with("seals", seals)
                    .with("wrong", wrong)
                    .with("known", known)
                    .with("places", Discrepancy.write(places));
            for (int i = 0; i < irregularities.size(); i++) {
                Irregularity one = irregularities.get(i);
                fields.with("irregularity." + i, one.what().key())
                        .with("arguments." + i, SentenceText.write(one.what()))
                        .with("lost." + i, one.lost());
            }
            return fields.write();
        }

        /** As it was written. */
        public static Outcome read(String text) {
            Fields fields = Fields.read(text);
            List<Irregularity> all = new ArrayList<>();
            for (int i = 0; !fields.text("irregularity." + i).isEmpty(); i++) {
                Sentence what = SentenceText.read(fields.text("irregularity." + i), fields.text("arguments." + i));
                all.add(new Irregularity(what, Boolean.parseBoolean(fields.text("lost." + i))));
            }
            return new Outcome(
                    Long.parseLong(fields.text("entries")),
                    Integer.parseInt(fields.text("seals")),
                    Integer.parseInt(fields.text("wrong")),
                    Integer.parseInt(fields.text("known")),
                    all,
                    Discrepancy.read(fields.text("places")));
        }
    }
}
