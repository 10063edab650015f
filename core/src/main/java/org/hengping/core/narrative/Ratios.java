package org.hengping.core.narrative;

import java.util.stream.Stream;

/** The ratios of an account that stand beside the numbers they come from. */
public final class Ratios {

    private Ratios() {}

    /** Sentence by sentence; in each those whose numbers are named outright, then those known by their name. */
    public static Stream<Ratio> in(String text) {
        return Sentences.in(text)
                .flatMap(sentence -> Stream.concat(StatedRatios.in(sentence), NamedRates.in(sentence)));
    }
}
