package org.hengping.core.narrative;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengping.core.lexicon.Words;
import org.hengping.core.value.QuantityWords;
import org.hengping.core.value.Signs;

/**
 * What a row is about, to be found again in the words around a number.
 *
 * @param name its content, and the words of its target
 * @param plain its letters
 * @param things what it names, in full and without what is only counted
 */
public record Topic(String name, String plain, List<String> things) {

    private static final int WORD = 2;

    private static final Pattern VERBS =
            Pattern.compile("(" + QuantityWords.LIMITS + "|" + Words.LEADS_TO_NUMBER.pattern() + ")++$");

    /** @param name what a row is about, in its own words */
    public static Topic of(String name) {
        List<String> things = Stream.of(name.split("，"))
                .map(SharedWords::plain)
                .flatMap(thing -> Stream.of(thing, Words.COUNTED_END.without(thing)))
                .distinct()
                .toList();
        return new Topic(name, SharedWords.plain(name), things);
    }

    /** “妇女儿童之家”、13个: what is listed before a number is not counted by it. */
    boolean before(String before) {
        if (Words.LISTED_BEFORE.in(before)) {
            return false;
        }
        String counted = Words.AMONG_OTHERS.behindLast(before).orElse(before);
        boolean several = Words.TOGETHER.is(before) && !name.contains("、");
        return !several && (SharedWords.lettersShareName(plain, SharedWords.letters(counted)) || turned(counted));
    }

    boolean after(String after) {
        return SharedWords.lettersShareName(plain, SharedWords.letters(after));
    }

    /** 改造危桥5座 for 危桥改造. */
    private boolean turned(String before) {
        String words = VERBS.matcher(SharedWords.letters(before)).replaceFirst("");
        return things.stream().filter(thing -> thing.length() >= WORD + WORD).anyMatch(thing -> IntStream.rangeClosed(
                        WORD, thing.length() - WORD)
                .anyMatch(at -> words.endsWith(thing.substring(at) + thing.substring(0, at))));
    }

    /** 受理婚姻家庭纠纷240件,调解成功210件,成功率87.5%: the end of the name beside the number, what it belongs to before. */
    boolean carried(String lead, String before) {
        String end = VERBS.matcher(SharedWords.letters(before)).replaceFirst("");
        return end.length() >= WORD
                && things.stream()
                        .filter(thing -> thing.length() > end.length() && thing.endsWith(end))
                        .map(thing -> thing.substring(0, thing.length() - end.length()))
                        .anyMatch(thing -> SharedWords.lettersShareName(thing, SharedWords.letters(lead))
                                && !another(thing, lead));
    }

    /** 食品抽检3260批次,药品抽检120批次,合格率100%: what was named last is something else. */
    private static boolean another(String thing, String lead) {
        String end = thing.substring(Math.max(0, thing.length() - WORD));
        int last = lead.lastIndexOf(end);
        String named = last < WORD ? "" : lead.substring(last - WORD, last);
        return named.length() == WORD
                && Signs.letters(named, WORD)
                && !Words.DOINGS.is(named)
                && !thing.endsWith(named + end);
    }
}
