package org.hengping.workflow.office;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names are typed on a keyboard: the pinyin without tones, in full and by initials, ü as v. The reading the name asks for
 * comes first; after it, for each character that can be read in several ways, its other readings.
 */
public final class Pinyin {

    private static final int LONGEST = 1000;
    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|.");

    private Pinyin() {}

    /** The words, in lower case with blanks between, at most 1000 characters: as many as go in. */
    public static String of(String... names) {
        List<List<String>> readings = new ArrayList<>();
        for (String name : names) {
            readings.add(reading(spoken(name)));
        }
        Set<String> words = new LinkedHashSet<>();
        readings.forEach(reading -> add(words, reading));
        for (int i = 0; i < names.length; i++) {
            addOthers(words, spoken(names[i]), readings.get(i));
        }
        return joined(words);
    }

    /** The words without repeats, the first ones first, as many as go into the column. */
    static String joined(Set<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && text.length() + word.length() < LONGEST) {
                text.append(text.isEmpty() ? "" : " ").append(word);
            }
        }
        return text.toString();
    }

    private static void addOthers(Set<String> words, String name, List<String> reading) {
        for (int i = 0; i < reading.size() && reading.size() == name.length(); i++) {
            for (String other : PinyinHelper.toPinyinList(name.charAt(i), PinyinStyleEnum.NORMAL)) {
                List<String> changed = new ArrayList<>(reading);
                changed.set(i, typed(other));
                add(words, changed);
            }
        }
    }

    private static void add(Set<String> words, List<String> reading) {
        words.add(String.join("", reading));
        words.add(reading.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining()));
    }

    /** One syllable for each character; letters and digits stand for themselves. */
    private static List<String> reading(String name) {
        List<String> syllables = new ArrayList<>();
        Matcher runs = RUNS.matcher(name);
        while (runs.find()) {
            String pinyin = PinyinHelper.toPinyin(runs.group(), PinyinStyleEnum.NORMAL, " ");
            syllables.addAll(List.of(typed(pinyin).strip().split(" +")));
        }
        return syllables;
    }

    private static String typed(String pinyin) {
        return pinyin.toLowerCase(Locale.ROOT).replace('ü', 'v');
    }

    private static String spoken(String name) {
        return name.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "");
    }
}
