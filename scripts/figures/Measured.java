import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Everything that is counted of one checkout. */
final class Measured {

    private final Checkout checkout;
    private final Names names;
    private final Map<SourceFile, List<Method>> methods = new LinkedHashMap<>();
    private final Map<String, Set<String>> regexes = new LinkedHashMap<>();

    Measured(Checkout checkout) {
        this.checkout = checkout;
        names = Names.in(checkout.files());
        checkout.files().forEach(file -> methods.put(file, Method.in(file)));
        Texts texts = new Texts(checkout.files());
        checkout.rooms().forEach(room -> regexes.put(room, Regexes.in(in(file -> file.room().equals(room)), texts)));
    }

    /** The figures of some of the files, summed up. */
    record Part(
            String name,
            Spread file,
            long lines,
            Spread method,
            long longMethods,
            long byCases,
            Words words,
            long publicTypes) {}

    /** What of the language of forms is written in the code. */
    record Words(long regexes, long chineseLetters) {}

    String label() {
        return checkout.label();
    }

    List<Part> modules() {
        return checkout.modules().stream()
                .map(module -> part(module, file -> file.module().equals(module)))
                .toList();
    }

    List<Part> rooms(String module) {
        return checkout.rooms().stream()
                .filter(room -> !in(file -> file.room().equals(room) && file.module().equals(module)).isEmpty())
                .map(room -> part(room, file -> file.room().equals(room)))
                .toList();
    }

    List<Method> longMethods(String module, Predicate<Method> which) {
        return in(file -> file.module().equals(module)).stream()
                .flatMap(file -> methods.get(file).stream())
                .filter(which)
                .sorted((a, b) -> Long.compare(b.length(), a.length()))
                .toList();
    }

    List<String> wideRecords(String module) {
        return in(file -> file.module().equals(module)).stream()
                .flatMap(file -> WideRecords.in(file).stream())
                .toList();
    }

    List<String> widest(String module) {
        return in(file -> file.module().equals(module)).stream()
                .sorted((a, b) -> names.named().get(b).size() - names.named().get(a).size())
                .limit(10)
                .map(file -> file.name() + " " + names.named().get(file).size())
                .toList();
    }

    List<List<String>> circlesOfRooms() {
        return Circles.in(names.betweenRooms());
    }

    /** The circles between the files of one room. */
    List<List<String>> circlesOfFiles(String module) {
        List<List<String>> circles = new ArrayList<>();
        rooms(module).forEach(room -> circles.addAll(Circles.in(names.within(room.name()))));
        return circles;
    }

    List<String> placesOfRegexes() {
        return regexes.entrySet().stream()
                .flatMap(room -> room.getValue().stream().map(place -> room.getKey() + " " + place))
                .toList();
    }

    private Part part(String name, Predicate<SourceFile> which) {
        List<SourceFile> files = in(which);
        List<Method> found = files.stream().flatMap(file -> methods.get(file).stream()).toList();
        return new Part(
                name,
                Spread.of(files.stream().mapToLong(SourceFile::lines)),
                files.stream().mapToLong(SourceFile::lines).sum(),
                Spread.of(found.stream().mapToLong(Method::length)),
                found.stream().filter(Method::isLong).count(),
                found.stream().filter(Method::isLongByCases).count(),
                words(files),
                files.stream().filter(SourceFile::isPublic).count());
    }

    private Words words(List<SourceFile> files) {
        List<String> rooms = files.stream().map(SourceFile::room).distinct().toList();
        return new Words(
                rooms.stream().mapToLong(room -> regexes.get(room).size()).sum(),
                files.stream().mapToLong(Texts::chineseLetters).sum());
    }

    private List<SourceFile> in(Predicate<SourceFile> which) {
        return checkout.files().stream().filter(file -> !file.isPackageInfo()).filter(which).toList();
    }
}
