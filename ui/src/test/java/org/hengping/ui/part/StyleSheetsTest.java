package org.hengping.ui.part;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheets of src/main/styles: each arrives where it is read, and what they call narrow is what the screens call so. */
class StyleSheetsTest {

    private static final Path STYLES = Path.of("src", "main", "styles");

    private static final Path KIT = Path.of("src", "main", "java", "org", "hengping", "ui", "part");

    /** Where two panes no longer stand beside each other, though tables still do. */
    private static final int ONE_PANE = 1100;

    @Test
    void a_style_sheet_in_the_folder_arrives_in_the_one_of_the_screens() throws IOException {
        String served = served("app.css");

        List<Path> sheets =
                sheets().filter(sheet -> !named(sheet, "public.css")).toList();

        assertThat(sheets)
                .hasSizeGreaterThan(10)
                .allSatisfy(sheet -> assertThat(served).as(sheet.toString()).contains(Files.readString(sheet)));
    }

    @Test
    void the_public_pages_load_the_tokens_and_their_own_sheet_only() throws IOException {
        String served = served("public.css");

        assertThat(served)
                .isEqualTo(
                        Files.readString(STYLES.resolve("base.css")) + Files.readString(STYLES.resolve("public.css")));
    }

    @Test
    void there_is_one_narrow_width_for_sheets_and_screens() throws IOException {
        Pattern width = Pattern.compile("@media [^{]*?(\\d+)px\\)");

        Set<Integer> widths = sheets().flatMap(
                        sheet -> width.matcher(text(sheet)).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(toSet());

        assertThat(widths).containsExactlyInAnyOrder(Narrow.WIDTH, ONE_PANE);
    }

    @Test
    void every_icon_that_is_used_is_drawn_and_no_other() throws IOException {
        Pattern drawn = Pattern.compile("\\.ic-(\\w+) ");

        Stream<String> icons = sheets().flatMap(
                        sheet -> drawn.matcher(text(sheet)).results())
                .map(found -> found.group(1).toUpperCase(Locale.ROOT));

        assertThat(icons)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Glyph.values()).map(Glyph::name).toList());
    }

    /** So that whoever makes a part finds its style by its name. */
    @Test
    void the_sheet_of_the_kit_has_its_parts_in_their_order() {
        Pattern section = Pattern.compile("── (\\w+) ──");

        List<String> parts = section.matcher(text(STYLES.resolve("parts.css")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(parts).hasSizeGreaterThan(5).isSorted().allSatisfy(part -> assertThat(KIT.resolve(part + ".java"))
                .exists());
    }

    private static Stream<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            return files.toList().stream();
        }
    }

    private static boolean named(Path sheet, String name) {
        return sheet.getFileName().toString().equals(name);
    }

    private static String text(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String served(String name) throws IOException {
        try (InputStream sheet = StyleSheetsTest.class.getResourceAsStream("/META-INF/resources/" + name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
