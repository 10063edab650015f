package org.hengping.core.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A department (部门) of a district: an office with a budget that must evaluate itself every year. The finance bureau is one too.
 *
 * @param shortName what people call it, such as 区教育局
 * @param group the line of business it is counted under (归口分组), such as 政法; empty where it is under none
 * @param spelling the pinyin of its names, in full and by initials, and the names it had before: words in lower case with blanks between
 * @param mergedInto the department that took it over; {@code null} while it stands by itself
 */
public record Department(
        long id,
        String districtCode,
        String name,
        String shortName,
        String group,
        String spelling,
        @Nullable Long mergedInto) {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** The same after it was merged into another. */
    public Department merged(long into) {
        return new Department(id, districtCode, name, shortName, group, spelling, into);
    }

    /** Still an office of its own: it takes part in new rounds. */
    public boolean standing() {
        return mergedInto == null;
    }

    /**
     * Whether this may be the one somebody is looking for: what was typed is part of its name, its short name or a name it
     * had, or of their pinyin in full or by initials. Case and blanks do not count; nothing typed matches every department.
     */
    public boolean matches(String typed) {
        String sought = plain(typed);
        return Stream.concat(Stream.of(plain(name), plain(shortName)), Stream.of(spelling.split(" ")))
                .anyMatch(word -> word.contains(sought));
    }

    /**
     * The name it had by which it was found; empty where its names of today have what was typed, or where it was pinyin.
     */
    public Optional<String> formerly(String typed) {
        String sought = plain(typed);
        boolean today = plain(name).contains(sought) || plain(shortName).contains(sought);
        return today || HAN.matcher(sought).results().findAny().isEmpty()
                ? Optional.empty()
                : Stream.of(spelling.split(" "))
                        .filter(word -> word.contains(sought))
                        .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
