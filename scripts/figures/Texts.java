import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What is written in literals: Chinese letters, and the constants that regular expressions are put together from. */
final class Texts {

    private final Map<String, ExpressionTree> constants = new HashMap<>();

    Texts(List<SourceFile> files) {
        files.forEach(this::gather);
    }

    private void gather(SourceFile file) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void none) {
                for (Tree member : type.getMembers()) {
                    if (member instanceof VariableTree field
                            && field.getInitializer() != null
                            && field.getModifiers().getFlags().contains(Modifier.STATIC)
                            && field.getType() instanceof IdentifierTree written
                            && written.getName().contentEquals("String")) {
                        constants.put(file.name() + "." + field.getName(), field.getInitializer());
                    }
                }
                return super.visitClass(type, none);
            }
        }.scan(file.unit(), null);
    }

    /** The text of an expression, if it consists of literals and constants only. */
    Optional<String> constant(SourceFile file, Tree expression) {
        return switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> Optional.of(text);
            case LiteralTree literal when literal.getValue() instanceof Character letter -> Optional.of(letter.toString());
            case ParenthesizedTree inner -> constant(file, inner.getExpression());
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> constant(file, sum.getLeftOperand())
                    .flatMap(left -> constant(file, sum.getRightOperand()).map(left::concat));
            case IdentifierTree name -> known(file, file.name() + "." + name.getName());
            case MemberSelectTree name -> known(file, name.toString());
            default -> Optional.empty();
        };
    }

    private Optional<String> known(SourceFile file, String name) {
        return Optional.ofNullable(constants.get(name)).flatMap(value -> constant(owner(file, name), value));
    }

    /** A constant's own names are looked up in the file it is of. */
    private SourceFile owner(SourceFile file, String name) {
        String type = name.substring(0, name.lastIndexOf('.'));
        return type.equals(file.name())
                ? file
                : new SourceFile(file.module(), file.room(), type, 0, file.unit(), file.positions(), "");
    }

    static long chineseLetters(SourceFile file) {
        long[] letters = {0};
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void none) {
                if (literal.getValue() instanceof String || literal.getValue() instanceof Character) {
                    letters[0] += literal.getValue().toString().codePoints()
                            .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN)
                            .count();
                }
                return null;
            }
        }.scan(file.unit(), null);
        return letters[0];
    }
}
