package org.hengping.core.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file {@code lexicon.txt}, read once: each section with its words as they are recognised, in the order of the file. */
final class Lexicon {

    private static final String HEAD = "== ";

    private static final Map<Words, Section> WORDS = compiled(sections());

    /**
     * The words of a section.
     *
     * @param any all of them
     * @param inOrder each by itself, the surest first where the file says so
     */
    record Section(Pattern any, List<Pattern> inOrder) {}

    private Lexicon() {}

    static Section of(Words section) {
        return Objects.requireNonNull(WORDS.get(section));
    }

    /** The lines of each section by its name, without the comments. */
    static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : DataFile.lines("lexicon.txt").toList()) {
            if (line.startsWith(HEAD)) {
                lines = new ArrayList<>();
                sections.put(line.substring(HEAD.length()).strip(), lines);
            } else {
                lines.add(line.strip());
            }
        }
        return sections;
    }

    private static Map<Words, Section> compiled(Map<String, List<String>> sections) {
        Map<Words, Section> words = new EnumMap<>(Words.class);
        for (Words section : Words.values()) {
            List<String> patterns = lines(sections, section.name()).stream()
                    .map(line -> pattern(sections, line))
                    .toList();
            words.put(
                    section,
                    new Section(
                            Pattern.compile(String.join("|", patterns)),
                            patterns.stream().map(Pattern::compile).toList()));
        }
        return words;
    }

    private static String pattern(Map<String, List<String>> sections, String line) {
        Notation notation = new Notation(name -> lines(sections, name).stream()
                .map(other -> pattern(sections, other))
                .collect(Collectors.joining("|")));
        return notation.line(line);
    }

    private static List<String> lines(Map<String, List<String>> sections, String name) {
        return Objects.requireNonNull(sections.get(name), () -> "no section " + name + " in lexicon.txt");
    }
}
