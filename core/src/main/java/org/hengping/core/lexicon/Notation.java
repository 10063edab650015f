package org.hengping.core.lexicon;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way a word is written in the lexicon, as the head of the file explains it: {@code 二级[绩效][指标]} stands for 二级, 二级指标, 二级绩效指标 and 二级绩效.
 *
 * @param section gives the words of a section that another one refers to, as a regular expression
 */
record Notation(Function<String, String> section) {

    private static final Pattern SIGN = Pattern.compile(
            "…(?<most>\\d*)|@(?<name>[A-Z_0-9]+)|(?<end>[\\]}][*+]?)|0\\.0|(?<zeros>0+)|20YY|YYYY|某某|（）|.",
            Pattern.DOTALL);

    /** What the signs stand for that are always the same; every other sign stands for itself. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("[", "(?:"),
            Map.entry("{", "(?:"),
            Map.entry("《", "("),
            Map.entry("》", ")"),
            Map.entry("|", "|"),
            Map.entry("^", "^"),
            Map.entry("$", "$"),
            Map.entry("?", "."),
            Map.entry("¦", "(?<!\\p{IsHan})"),
            Map.entry("0.0", "\\d{1,3}(?:\\.\\d)?"),
            Map.entry("20YY", "20\\d{2}"),
            Map.entry("YYYY", "(?:20\\d{2}(?!\\d)|[〇零一二三四五六七八九]{4})"),
            Map.entry("某某", "[\\p{IsHan}()]{2,24}?"),
            Map.entry("（）", "\\([^()]*\\)"));

    private static final Pattern CONDITION = Pattern.compile("\\s+(?=须含|不含|后接|后无|前无)");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A line of the file: a word, and what it must or must not hold: {@code …原因…  不含 得分}. */
    String line(String line) {
        String[] parts = CONDITION.split(line);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 1; i < parts.length; i++) {
            String[] words = SPACES.split(parts[i]);
            String any = Stream.of(words).skip(1).map(this::word).collect(Collectors.joining("|"));
            switch (words[0]) {
                case "须含" -> before.append("(?=.*(?:").append(any).append("))");
                case "不含" -> before.append("(?!.*(?:").append(any).append("))");
                case "前无" -> before.append("(?<!").append(any).append(")");
                case "后接" -> after.append("(?=").append(any).append(")");
                default -> after.append("(?!").append(any).append(")");
            }
        }
        return before + word(parts[0]) + after;
    }

    private String word(String word) {
        return SIGN.matcher(word).replaceAll(sign -> Matcher.quoteReplacement(pattern(sign.group(), sign)));
    }

    private String pattern(String sign, MatchResult parts) {
        if (parts.group("name") != null) {
            return "(?:" + section.apply(parts.group("name")) + ")";
        }
        if (parts.group("end") != null) {
            return end(sign);
        }
        if (parts.group("zeros") != null) {
            return sign.length() == 1 ? "\\d{1,3}" : "\\d{" + sign.length() + "}";
        }
        return sign.startsWith("…") ? any(parts.group("most")) : SIGNS.getOrDefault(sign, letter(sign));
    }

    /** What may be missing: once, or as often as one likes. */
    private static String end(String sign) {
        return switch (sign) {
            case "]" -> ")?";
            case "]*" -> ")*";
            case "}" -> ")";
            default -> ")+";
        };
    }

    private static String letter(String sign) {
        return Character.isLetterOrDigit(sign.charAt(0)) ? sign : Pattern.quote(sign);
    }

    private static String any(String most) {
        return most.isEmpty() ? ".*?" : ".{0," + most + "}?";
    }
}
