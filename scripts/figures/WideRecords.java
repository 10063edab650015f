import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The records of a file with more components than a reader keeps apart. */
final class WideRecords {

    private static final int MOST = 8;

    private WideRecords() {}

    static List<String> in(SourceFile file) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void none) {
                long components = type.getMembers().stream().filter(WideRecords::isComponent).count();
                if (type.getKind() == Tree.Kind.RECORD && components > MOST) {
                    found.add(type.getSimpleName() + " " + components);
                }
                return super.visitClass(type, none);
            }
        }.scan(file.unit(), null);
        return found;
    }

    /** A record has no other fields of its instances than its components. */
    private static boolean isComponent(Tree member) {
        return member instanceof VariableTree field && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }
}
