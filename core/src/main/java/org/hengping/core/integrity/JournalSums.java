package org.hengping.core.integrity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.Sha256;

/** What a seal says of a journal beside its last hash, added up entry by entry in the order of the chain. */
public final class JournalSums {

    private final Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    private final Map<Long, Last> histories = new TreeMap<>();
    private long sequence;
    private String hash = Sha256.NONE;

    public void add(JournalEntry entry) {
        if (entry.step() == 1) {
            counts.merge(entry.kind(), 1L, Long::sum);
        }
        if (entry.kind() == RecordKind.HISTORY && entry.evaluationId() != null) {
            Last last = new Last(number(entry.key()), entry.digest());
            histories.merge(entry.evaluationId(), last, (before, now) -> now.number >= before.number ? now : before);
        }
        JournalEntry.Place place = entry.place();
        if (place != null) {
            sequence = place.sequence();
            hash = place.hash();
        }
    }

    /** Where the journal of the district stands after what was added. */
    public Seal.Point point(String districtCode) {
        List<String> lines = new ArrayList<>();
        histories.forEach((form, last) -> lines.add(form + " " + last.number + " " + last.digest));
        return new Seal.Point(districtCode, sequence, hash, Sha256.of(lines.toArray(String[]::new)), counts);
    }

    private static long number(String key) {
        String number = key.substring(key.lastIndexOf('/') + 1);
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    private record Last(long number, String digest) {}
}
