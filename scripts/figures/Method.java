import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A method or constructor with a body. Its length is counted from its first line (annotations and Javadoc aside) to its last.
 *
 * @param byCases whether one switch makes it long that names every case of a sealed type or an enum and has no default; no case of it
 *     and nothing beside it may be long
 */
record Method(SourceFile file, String name, long length, boolean byCases) {

    static final int LONGEST = 20;

    boolean isLong() {
        return length > LONGEST && !byCases;
    }

    boolean isLongByCases() {
        return length > LONGEST && byCases;
    }

    String told() {
        return name + " " + length;
    }

    static List<Method> in(SourceFile file) {
        List<Method> found = new ArrayList<>();
        Deque<String> types = new ArrayDeque<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void none) {
                types.push(type.getSimpleName().toString());
                super.visitClass(type, none);
                types.pop();
                return null;
            }

            @Override
            public Void visitMethod(MethodTree method, Void none) {
                if (method.getBody() != null) {
                    String name = method.getName().contentEquals("<init>") ? "new" : method.getName().toString();
                    long length = length(file, method);
                    String owner = types.peek().isEmpty() ? file.name() : types.peek();
                    found.add(new Method(file, owner + "." + name, length, byCases(file, method, length)));
                }
                return super.visitMethod(method, none);
            }
        }.scan(file.unit(), null);
        return found;
    }

    private static long length(SourceFile file, MethodTree method) {
        long start = file.start(method);
        for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
            start = Math.max(start, file.end(annotation));
        }
        while (Character.isWhitespace(file.text().charAt((int) start))) {
            start++;
        }
        return file.line(file.end(method)) - file.line(start) + 1;
    }

    private static boolean byCases(SourceFile file, MethodTree method, long length) {
        List<Boolean> saved = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
                note(tree, tree.getCases());
                return null;
            }

            @Override
            public Void visitSwitch(SwitchTree tree, Void none) {
                note(tree, tree.getCases());
                return null;
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
                return null;
            }

            private void note(Tree tree, List<? extends CaseTree> cases) {
                boolean shortBesides = length - file.height(tree) < LONGEST;
                boolean shortCases = cases.stream().allMatch(one -> file.height(one) <= LONGEST);
                saved.add(shortBesides && shortCases && cases.stream().allMatch(Method::namesATypeOrConstant));
            }
        }.scan(method.getBody(), null);
        return saved.contains(true);
    }

    private static boolean namesATypeOrConstant(CaseTree one) {
        return one.getLabels().stream()
                .allMatch(label -> label instanceof PatternCaseLabelTree
                        || label instanceof ConstantCaseLabelTree constant
                                && constant.getConstantExpression() instanceof IdentifierTree);
    }
}
