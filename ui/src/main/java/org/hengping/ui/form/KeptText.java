package org.hengping.ui.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A text that the browser kept because nobody acknowledged it.
 *
 * @param revision the draft's revision that the person saw; 0 where none was seen
 * @param at when it was typed, by the clock of the office
 */
record KeptText(TypedInto into, String text, long revision, Instant at) {

    /** More than any field takes, in characters: the browser is not trusted with the memory of the server. */
    private static final int LONGEST = 60_000;

    private static final int MOST = 500;

    /** What a browser tells: a list of {@code {key, text, revision, at}}. What no screen of this product wrote is left out. */
    static List<KeptText> of(@Nullable JsonNode told) {
        List<KeptText> kept = new ArrayList<>();
        if (told == null) {
            return kept;
        }
        for (JsonNode one : told) {
            String text = one.path("text").asString("");
            if (kept.size() < MOST && text.length() <= LONGEST) {
                TypedInto.of(one.path("key").asString(""))
                        .ifPresent(into -> kept.add(new KeptText(
                                into,
                                text,
                                one.path("revision").asLong(0),
                                Instant.ofEpochMilli(one.path("at").asLong(0)))));
            }
        }
        return List.copyOf(kept);
    }
}
