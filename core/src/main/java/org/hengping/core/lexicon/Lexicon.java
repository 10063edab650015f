package org.hengping.core.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The file {@code lexicon.txt}, read once. */
final class Lexicon {

    private static final String HEAD = "== ";

    private static final Map<String, List<String>> LINES = sections();

    private static final Notation NOTATION = new Notation(Lexicon::referred);

    private static final Map<String, Section> WORDS = words();

    private Lexicon() {}

    /** The words of a section. */
    static Section of(String section) {
        return Objects.requireNonNull(WORDS.get(section), () -> "no section " + section + " in lexicon.txt");
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

    private static Map<String, Section> words() {
        Map<String, Section> words = new HashMap<>();
        LINES.forEach((section, lines) -> words.put(section, new Section(NOTATION, lines)));
        return words;
    }

    private static String referred(String name) {
        return lines(name).stream().map(NOTATION::line).collect(Collectors.joining("|"));
    }

    private static List<String> lines(String name) {
        return Objects.requireNonNull(LINES.get(name), () -> "no section " + name + " in lexicon.txt");
    }
}
