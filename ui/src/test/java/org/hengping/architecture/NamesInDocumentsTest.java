package org.hengping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads the documents meets names of the code: those are the names of today. */
class NamesInDocumentsTest {

    /** A class in backticks, perhaps with its room before it and one of its own behind: {@code core.review.Route}, {@code Gate.enter}. */
    private static final Pattern NAME = Pattern.compile("`(?:([a-z][a-z.]*)\\.)?([A-Z][a-z]\\w*)(?:\\.(\\w+))?`");

    /** Between its marks stands what was measured, also of a commit of before. */
    private static final Pattern FIGURES =
            Pattern.compile("(?s)<!-- figures -->.*<!-- end of figures -->|^```.*?^```", Pattern.MULTILINE);

    private static final List<JavaClass> OURS = Stream.of("core", "db", "workflow", "ui")
            .flatMap(module -> Stream.of("classes", "test-classes").map(kind -> Path.of("..", module, "target", kind)))
            .flatMap(path -> new ClassFileImporter().importPath(path).stream())
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"architecture.md", "reading.md", "security.md"})
    void every_class_it_names_is_there(String document) throws IOException {
        assertThat(strangers(Files.readString(Path.of("..", "docs", document)))).isEmpty();
    }

    @Test
    void a_name_of_before_is_found_whether_of_a_class_a_room_or_a_method() {
        assertThat(strangers(
                        "`Gates`, `core.form.Route` and `Gate.leave`; but `Gate.enter`, `review.Route`, `Act.OPEN`"))
                .containsExactly("`Gates`", "`core.form.Route`", "`Gate.leave`");
    }

    private static List<String> strangers(String text) {
        return NAME.matcher(FIGURES.matcher(text).replaceAll(""))
                .results()
                .filter(name -> OURS.stream().noneMatch(type -> named(type, name)))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean named(JavaClass type, MatchResult name) {
        return type.getSimpleName().equals(name.group(2))
                && (name.group(1) == null || ("." + type.getPackageName()).endsWith("." + name.group(1)))
                && (name.group(3) == null || has(type, name.group(3)));
    }

    private static boolean has(JavaClass type, String name) {
        String nested = type.getName() + "$" + name;
        return type.getAllMembers().stream().anyMatch(member -> member.getName().equals(name))
                || OURS.stream().anyMatch(other -> other.getName().equals(nested));
    }
}
