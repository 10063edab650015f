package org.hengping.core.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengping.core.Fields;
import org.hengping.core.Sentence;
import org.hengping.core.SentenceText;

/**
 * A place that is not as it was put on record (不符).
 *
 * @param key which record of its kind
 * @param what in words, by its {@link Fault}
 */
public record Discrepancy(RecordKind kind, String key, Sentence what) {

    private static final String WORDS = "fault.";

    /** Its arguments are put as they are kept, so that what was found today equals what was found then. */
    public static Discrepancy of(RecordKind kind, String key, Fault fault, Object... arguments) {
        String name = WORDS + fault.name();
        return new Discrepancy(kind, key, SentenceText.read(name, SentenceText.write(Sentence.of(name, arguments))));
    }

    public Fault fault() {
        return Fault.valueOf(what.key().substring(WORDS.length()));
    }

    /** Which record, in words. */
    public Sentence place() {
        return kind.place(key);
    }

    /** Several as one text, to be kept. */
    public static String write(List<Discrepancy> all) {
        Fields fields = new Fields();
        for (int i = 0; i < all.size(); i++) {
            Discrepancy one = all.get(i);
            fields.with(i + ".kind", one.kind.name())
                    .with(i + ".key", one.key)
                    .with(i + ".what", one.what.key())
                    .with(i + ".arguments", SentenceText.write(one.what));
        }
        return fields.write();
    }

    public static List<Discrepancy> read(String text) {
        Fields fields = Fields.read(text);
        List<Discrepancy> all = new ArrayList<>();
        for (int i = 0; !fields.text(i + ".kind").isEmpty(); i++) {
            all.add(new Discrepancy(
                    Objects.requireNonNull(fields.get(i + ".kind", RecordKind::valueOf)),
                    fields.text(i + ".key"),
                    SentenceText.read(fields.text(i + ".what"), fields.text(i + ".arguments"))));
        }
        return all;
    }
}
