import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which files name which others of ours in their code; what only a comment or an unused import names does not count. A name is looked
 * up as Java does: types declared in the file itself, then its imports, then the files of its package.
 */
record Names(Map<SourceFile, Set<SourceFile>> named) {

    static Names in(List<SourceFile> files) {
        Map<String, SourceFile> own =
                files.stream().collect(Collectors.toMap(SourceFile::qualified, Function.identity(), (a, b) -> a));
        Map<SourceFile, Set<SourceFile>> named = new LinkedHashMap<>();
        files.forEach(file -> named.put(file, new NamesOfOne(file, own).found()));
        return new Names(named);
    }

    /** The files of a room, each with those of the same room that it names. */
    Map<String, Set<String>> within(String room) {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        named.forEach((file, others) -> {
            if (file.room().equals(room)) {
                arrows.put(file.name(), others.stream()
                        .filter(other -> other.room().equals(room))
                        .map(SourceFile::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        return arrows;
    }

    /** The rooms, each with those whose files its own files name. */
    Map<String, Set<String>> betweenRooms() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        named.forEach((file, others) -> {
            Set<String> rooms = arrows.computeIfAbsent(file.room(), room -> new TreeSet<>());
            others.stream().map(SourceFile::room).filter(room -> !room.equals(file.room())).forEach(rooms::add);
        });
        return arrows;
    }

    private static final class NamesOfOne extends TreeScanner<Void, Void> {
        private final SourceFile file;
        private final Map<String, SourceFile> own;
        private final Map<String, String> imported = new HashMap<>();
        private final Set<String> declared = new HashSet<>();
        private final Set<SourceFile> found = new HashSet<>();

        NamesOfOne(SourceFile file, Map<String, SourceFile> own) {
            this.file = file;
            this.own = own;
            file.unit().getImports().forEach(this::note);
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void none) {
                    declared.add(type.getSimpleName().toString());
                    return super.visitClass(type, none);
                }

                @Override
                public Void visitTypeParameter(TypeParameterTree parameter, Void none) {
                    declared.add(parameter.getName().toString());
                    return super.visitTypeParameter(parameter, none);
                }
            }.scan(file.unit(), null);
        }

        Set<SourceFile> found() {
            scan(file.unit(), null);
            found.remove(file);
            return found;
        }

        private void note(ImportTree line) {
            MemberSelectTree name = (MemberSelectTree) line.getQualifiedIdentifier();
            if (line.isStatic()) {
                meet(name.getExpression().toString());
            } else {
                imported.put(name.getIdentifier().toString(), name.toString());
            }
        }

        /** Meets a qualified name: a type of ours, or one nested in it. */
        private void meet(String qualified) {
            for (String name = qualified; name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
                if (own.containsKey(name)) {
                    found.add(own.get(name));
                    return;
                }
            }
        }

        @Override
        public Void visitImport(ImportTree line, Void none) {
            return null;
        }

        @Override
        public Void visitPackage(PackageTree tree, Void none) {
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree identifier, Void none) {
            String name = identifier.getName().toString();
            if (!declared.contains(name)) {
                meet(imported.getOrDefault(name, file.unit().getPackageName() + "." + name));
            }
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void none) {
            if (own.containsKey(select.toString())) {
                meet(select.toString());
            }
            return super.visitMemberSelect(select, none);
        }
    }
}
