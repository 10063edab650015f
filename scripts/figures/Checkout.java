import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A checkout of the project: the main sources of its modules, parsed by the compiler but not compiled, so that no library is needed. */
record Checkout(String label, List<SourceFile> files) {

    private static final String ROOT = "org.hengping";

    static Checkout of(String label, Path folder, List<String> modules) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String module : modules) {
            files.addAll(parsed(module, folder.resolve(module).resolve("src/main/java")));
        }
        return new Checkout(label, files);
    }

    List<String> modules() {
        return files.stream().map(SourceFile::module).distinct().toList();
    }

    List<String> rooms() {
        return files.stream().map(SourceFile::room).distinct().sorted().toList();
    }

    private static List<SourceFile> parsed(String module, Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        List<Path> paths;
        try (Stream<Path> all = Files.walk(sources)) {
            paths = all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
        var objects = manager.getJavaFileObjectsFromPaths(paths);
        JavacTask task = (JavacTask) compiler.getTask(null, manager, Checkout::stop, List.of("-proc:none"), null, objects);
        var positions = Trees.instance(task).getSourcePositions();
        List<SourceFile> files = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Path path = Path.of(unit.getSourceFile().toUri());
            String text = Files.readString(path);
            String name = path.getFileName().toString().replace(".java", "");
            int lines = (int) text.lines().count();
            files.add(new SourceFile(module, room(unit), name, lines, unit, positions, text));
        }
        return files;
    }

    private static void stop(Diagnostic<? extends JavaFileObject> found) {
        if (found.getKind() == Diagnostic.Kind.ERROR) {
            throw new IllegalStateException(found.toString());
        }
    }

    private static String room(CompilationUnitTree unit) {
        String name = unit.getPackageName().toString();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : name;
    }
}
