package org.hengping.core.value;

import java.util.List;

/**
 * Words that say of a number what it is, right before it or with a few letters between: 已 in 已培训 (200人).
 *
 * @param between how many Chinese letters may stand between the word and the number
 */
record WordsBefore(int between, List<String> words) {

    static WordsBefore of(int between, String... words) {
        return new WordsBefore(between, List.of(words));
    }

    /** Whether one of them leads to the number behind a text. */
    boolean end(String lead) {
        return words.stream()
                .filter(lead::contains)
                .anyMatch(word -> Signs.letters(lead.substring(lead.lastIndexOf(word) + word.length()), between));
    }
}
