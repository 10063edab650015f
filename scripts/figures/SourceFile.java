import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import javax.lang.model.element.Modifier;

/** One Java file of a module: where it belongs, how long it is, and its tree. */
record SourceFile(
        String module,
        String room,
        String name,
        int lines,
        CompilationUnitTree unit,
        SourcePositions positions,
        String text) {

    String qualified() {
        return unit.getPackageName() + "." + name;
    }

    boolean isPackageInfo() {
        return name.equals("package-info");
    }

    boolean isPublic() {
        return unit.getTypeDecls().stream()
                .anyMatch(type -> type instanceof ClassTree named
                        && named.getSimpleName().contentEquals(name)
                        && named.getModifiers().getFlags().contains(Modifier.PUBLIC));
    }

    /** The line, counted from 1, in which a character of the file lies. */
    long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    long start(Tree tree) {
        return positions.getStartPosition(unit, tree);
    }

    long end(Tree tree) {
        return positions.getEndPosition(unit, tree);
    }

    /** Lines from the first to the last letter of a tree, both counted. */
    long height(Tree tree) {
        return line(end(tree)) - line(start(tree)) + 1;
    }
}
