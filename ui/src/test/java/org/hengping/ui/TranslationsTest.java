package org.hengping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.findings.Level;
import org.hengping.core.findings.Rule;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Tier;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Urgency;
import org.hengping.core.results.Counting;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.Stage;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSet;
import org.junit.jupiter.api.Test;

/** Nothing on the screens is without words, in either language. */
class TranslationsTest {

    private static final List<Class<? extends Enum<?>>> WORDED = List.of(
            Stage.class,
            Action.class,
            Act.class,
            Role.class,
            Level.class,
            Rule.class,
            Level1.class,
            Tier.class,
            Grade.class,
            Counting.class,
            Urgency.class);
    /** What reading says in its own sentences. */
    private static final Set<Rule> MENDED =
            EnumSet.of(Rule.MARKUP_REMOVED, Rule.PAGE_BREAK_JOINED, Rule.READING_UNSURE);

    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");

    private final Properties chinese = read("zh_CN");
    private final Properties english = read("en");

    @Test
    void both_languages_have_the_same_keys_and_places() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (Object key : chinese.keySet()) {
            assertThat(places(english.getProperty((String) key)))
                    .as((String) key)
                    .isSubsetOf(places(chinese.getProperty((String) key)));
        }
    }

    @Test
    void every_text_is_filled_and_can_be_filled_in() {
        for (Properties language : List.of(chinese, english)) {
            language.forEach((key, text) -> {
                assertThat((String) text).as((String) key).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat((String) text)
                                .format(new Object[] {"a", "b", "c", "d", "e", "f", "g", "h"}))
                        .as((String) key)
                        .doesNotContain("{");
            });
        }
    }

    @Test
    void every_key_in_the_sources_has_words() {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("core", "workflow", "ui")) {
            sources(Path.of("..", module, "src", "main", "java")).forEach(source -> used.addAll(keys(source)));
        }

        assertThat(used).hasSizeGreaterThan(200);
        assertThat(chinese.keySet()).containsAll(used);
    }

    @Test
    void every_constant_has_a_word() {
        for (Class<? extends Enum<?>> type : WORDED) {
            String kind = Character.toLowerCase(type.getSimpleName().charAt(0))
                    + type.getSimpleName().substring(1);
            assertThat(chinese.keySet())
                    .containsAll(Arrays.stream(type.getEnumConstants())
                            .map(constant -> kind + "." + constant)
                            .toList());
        }
        Stream.of(Stage.values())
                .forEach(stage ->
                        assertThat(chinese).containsKey("step." + stage).containsKey("workbench.open." + stage));
        Stream.of(Action.values()).forEach(action -> assertThat(chinese).containsKey("act.title." + action));
    }

    @Test
    void every_rule_and_every_missing_thing_has_a_sentence() {
        for (Rule rule : Rule.values()) {
            assertThat(chinese.keySet().stream().map(String.class::cast))
                    .anyMatch(key -> key.startsWith(MENDED.contains(rule) ? "reading." : "finding." + rule));
        }
        assertThat(chinese).containsKey("reading.shared");
        for (String folder : List.of("RowScoring", "NumberScoring", "TierScoring", "ItemScoring")) {
            for (String missing : composed(
                    "core",
                    "scoring/" + folder + ".java",
                    "(?:undecided\\(|unclear\\(row, max, rules, )\"([a-zA-Z]+)\"")) {
                assertThat(chinese).containsKey("explanation.missing." + missing);
            }
        }
        for (RuleSet.Reverse reverse : RuleSet.Reverse.values()) {
            assertThat(chinese)
                    .containsKeys(
                            "explanation.limit.exceeded." + reverse, "explanation.range.above.exceeded." + reverse);
        }
        for (RuleSet.PerItem perItem : RuleSet.PerItem.values()) {
            assertThat(chinese).containsKey("explanation.items." + perItem);
        }
        for (String kind : List.of("quantity.short", "quantity.reached", "quantity.over", "range.below.short")) {
            assertThat(chinese).containsKey("explanation." + kind);
        }
    }

    private static List<String> composed(String module, String file, String pattern) {
        String source = read(Path.of("..", module, "src/main/java/org/hengping/core", file));
        List<String> found = Pattern.compile(pattern)
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(found).as(file).isNotEmpty();
        return found;
    }

    /** Every text that begins like a key; names of files and beginnings of composed keys are none. */
    private Set<String> keys(String source) {
        Set<String> kinds = new TreeSet<>();
        chinese.stringPropertyNames().forEach(key -> kinds.add(key.substring(0, key.indexOf('.') + 1)));
        Set<String> keys = new TreeSet<>();
        Matcher matcher = KEY.matcher(source);
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        keys.removeIf(
                key -> !kinds.contains(key.substring(0, key.indexOf('.') + 1))
                        || key.matches(
                                "(explanation|finding)\\.?(missing)?|act\\.(title|effect)|(grade|tier)\\.[a-z]+|.*\\.(css|xlsx|docx|pdf|zip|csv)"));
        return keys;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(match -> places.add(match.group()));
        return places;
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsTest::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(String language) {
        Properties words = new Properties();
        String name = "/vaadin-i18n/translations_" + language + ".properties";
        try (InputStream file = TranslationsTest.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
