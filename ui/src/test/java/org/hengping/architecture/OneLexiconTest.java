package org.hengping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The words of forms are in the lexicon, and the grammar of quantities is in value: nowhere else has core a list of Chinese words, or an
 * expression that looks for them. What counts are the texts in the compiled classes, so that no way of writing them makes a difference.
 */
class OneLexiconTest {

    private static final Path CORE = Path.of("..", "core", "target", "classes", "org", "hengping", "core");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** One word, as a text names a thing: 年度资金总额. No sign of an expression, and nothing to be cut into several words. */
    private static final Pattern ONE_WORD =
            Pattern.compile("[^\\p{IsHan}\\[\\](){}|*+?\\\\^$]*\\p{IsHan}{1,12}[^\\p{IsHan}\\[\\](){}|*+?\\\\^$]*");

    private static final int MOST = 3;

    /** Shorter words of the grammar would take any text apart. */
    private static final int LETTERS = 6;

    private static final String QUANTITY_WORDS = "value/QuantityWords";

    private static final List<String> GRAMMAR = texts(QUANTITY_WORDS::equals).get(QUANTITY_WORDS).stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    @Test
    void the_texts_of_classes_are_seen() {
        assertThat(GRAMMAR).anyMatch(text -> text.contains("|至多|")).allMatch(text -> text.length() > LETTERS);
        assertThat(texts(name -> true)).containsKeys("reading/MoneyReading", "form/EvaluationForm");
    }

    @Test
    void words_are_spelt_out_in_the_lexicon_and_in_the_grammar_only() {
        Map<String, List<String>> others = texts(name -> !name.startsWith("value/") && !name.startsWith("lexicon/"));
        others.replaceAll((name, texts) -> texts.stream()
                .map(OneLexiconTest::withoutGrammar)
                .filter(text -> CHINESE.matcher(text).find())
                .toList());

        others.forEach((name, texts) -> {
            assertThat(texts).as(name).allMatch(text -> ONE_WORD.matcher(text).matches());
            assertThat(texts).as(name).hasSizeLessThanOrEqualTo(MOST);
        });
    }

    /** The compiler copies the constants of the grammar into the classes that use them. */
    private static String withoutGrammar(String text) {
        String own = text;
        for (String words : GRAMMAR) {
            own = own.replace(words, "");
        }
        return own;
    }

    /** The Chinese texts of the classes of core, by class without its nested ones. */
    private static Map<String, List<String>> texts(Predicate<String> room) {
        Map<String, List<String>> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CORE)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name =
                        CORE.relativize(file).toString().replace('\\', '/').replaceFirst("(\\$.*)?\\.class$", "");
                if (room.test(name)) {
                    chinese(file).forEach(text -> texts.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(text));
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return texts;
    }

    private static List<String> chinese(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        ClassFile.of().parse(file).constantPool().forEach(entry -> {
            if (entry instanceof StringEntry text
                    && CHINESE.matcher(text.stringValue()).find()) {
                texts.add(text.stringValue());
            }
        });
        return texts;
    }
}
