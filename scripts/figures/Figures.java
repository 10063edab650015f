import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints the figures of one or more checkouts as Markdown: Figures MODULE,MODULE… LABEL=FOLDER…; with "regexes" before these, the place of
 * every regular expression instead. Files named package-info are left out of all of them.
 */
final class Figures {

    private static final String HEAD = "| %s | files | lines | a file | methods | a method | over 20 | by cases"
            + " | regular expressions | Chinese letters | public types |%n";
    private static final String RULE = "|---|--:|--:|---|--:|---|--:|--:|--:|--:|--:|%n";

    private Figures() {}

    public static void main(String[] args) throws IOException {
        boolean places = args[0].equals("regexes");
        List<String> rest = Arrays.asList(args).subList(places ? 1 : 0, args.length);
        List<String> modules = List.of(rest.getFirst().split(","));
        List<Measured> measured = new ArrayList<>();
        for (String checkout : rest.subList(1, rest.size())) {
            String[] parts = checkout.split("=", 2);
            measured.add(new Measured(Checkout.of(parts[0], Path.of(parts[1]), modules)));
        }
        if (places) {
            measured.forEach(one -> one.placesOfRegexes().forEach(System.out::println));
        } else {
            print(modules, measured);
        }
    }

    private static void print(List<String> modules, List<Measured> measured) {
        System.out.printf(HEAD + RULE, "module");
        for (String module : modules) {
            for (Measured one : measured) {
                one.modules().stream()
                        .filter(part -> part.name().equals(module))
                        .forEach(part -> row(measured.size() > 1 ? module + ", " + one.label() : module, part));
            }
        }
        measured.forEach(one -> printOne(modules, one));
    }

    private static void printOne(List<String> modules, Measured one) {
        System.out.printf("%n### The rooms %s%n%n" + HEAD + RULE, one.label(), "room");
        modules.forEach(module -> one.rooms(module).forEach(part -> row(part.name(), part)));
        System.out.println();
        lists(modules, "methods over 20 lines", module -> told(one.longMethods(module, Method::isLong)));
        lists(modules, "the same by cases", module -> told(one.longMethods(module, Method::isLongByCases)));
        lists(modules, "records of more than eight components", one::wideRecords);
        lists(modules, "the ten widest, by how many other files of ours they name", one::widest);
        list("circles between rooms", braces(one.circlesOfRooms()));
        lists(modules, "circles between files of one room", module -> braces(one.circlesOfFiles(module)));
    }

    private static void row(String name, Measured.Part part) {
        System.out.printf(
                "| %s | %d | %d | %s | %d | %s | %d | %d | %d | %d | %d |%n",
                name,
                part.file().count(),
                part.lines(),
                part.file(),
                part.method().count(),
                part.method(),
                part.longMethods(),
                part.byCases(),
                part.words().regexes(),
                part.words().chineseLetters(),
                part.publicTypes());
    }

    private static void lists(List<String> modules, String title, Function<String, List<String>> items) {
        modules.forEach(module -> list(module + ", " + title, items.apply(module)));
    }

    private static void list(String title, List<String> items) {
        String told = items.isEmpty() ? "none" : items.size() + ": " + String.join(", ", items);
        System.out.println("* " + title + ": " + told);
    }

    private static List<String> told(List<Method> methods) {
        return methods.stream().map(Method::told).toList();
    }

    private static List<String> braces(List<List<String>> circles) {
        return circles.stream()
                .map(circle -> circle.stream().collect(Collectors.joining(", ", "{", "}")))
                .toList();
    }
}
