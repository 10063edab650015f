package org.hengping.core.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be asked of a section of {@code lexicon.txt}. Texts are compared in half width, simplified and without spaces ({@link PlainText}). */
public interface Vocabulary {

    /** That of the section. */
    String name();

    /** Whether a text is one of the words, from its first letter to its last. */
    default boolean is(String text) {
        return Lexicon.of(name()).any().matcher(text).matches();
    }

    /** Whether one of the words stands somewhere in a text. */
    default boolean in(String text) {
        return Lexicon.of(name()).any().matcher(text).find();
    }

    /** A text without the words, wherever they stand. */
    default String without(String text) {
        return Lexicon.of(name()).any().matcher(text).replaceAll("");
    }

    /** A text up to the first of the words, and from behind it on; empty where it has none. */
    default Optional<List<String>> apart(String text) {
        Matcher words = Lexicon.of(name()).any().matcher(text);
        return words.find()
                ? Optional.of(List.of(text.substring(0, words.start()), text.substring(words.end())))
                : Optional.empty();
    }

    /** Each place of a text where one of the words stands, as it stands there. */
    default Stream<String> each(String text) {
        return Lexicon.of(name()).any().matcher(text).results().map(MatchResult::group);
    }

    /** A text from behind the last of the words on; empty where it has none. */
    default Optional<String> behindLast(String text) {
        return Lexicon.of(name())
                .any()
                .matcher(text)
                .results()
                .reduce((before, last) -> last)
                .map(last -> text.substring(last.end()));
    }

    /** A regular expression that stands for any of the words, without groups of its own where the words ask for nothing. */
    default String pattern() {
        return "(?:" + Lexicon.of(name()).any().pattern() + ")";
    }

    /** What the words ask for, such as 50 in 产出指标(50分): all parts of the first place where they stand. */
    default Optional<List<String>> asked(String text) {
        return asked(List.of(text)).findFirst();
    }

    /** What the words ask for in several texts: the surest word first, and of one word the first text. */
    default Stream<List<String>> asked(Collection<String> texts) {
        return Lexicon.of(name()).inOrder().stream()
                .flatMap(word ->
                        texts.stream().flatMap(text -> word.matcher(text).results()))
                .map(Vocabulary::parts);
    }

    /** One question for each word, the surest first. */
    default Stream<Predicate<String>> inOrder() {
        return Lexicon.of(name()).inOrder().stream().map(Pattern::asMatchPredicate);
    }

    private static List<String> parts(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .toList();
    }
}
