import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The regular expressions of a room, counted where their text is written: given to Pattern.compile or Pattern.matches, to matches,
 * replaceAll, replaceFirst or split of a String (one letter alone is none), or to a method or constructor of the room that hands it on.
 */
final class Regexes {

    /** A parameter through which a text comes to a regular expression. */
    private record Gate(String method, int arguments, int parameter) {}

    private static final Set<String> OF_STRING = Set.of("matches 1", "replaceAll 2", "replaceFirst 2", "split 1", "split 2");

    private final Texts texts;
    private final List<SourceFile> files;
    private final Set<Gate> gates = new HashSet<>();
    private final Map<String, Tree> sites = new TreeMap<>();

    private Regexes(List<SourceFile> files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** The places of the regular expressions of a room, as file:line:column. */
    static Set<String> in(List<SourceFile> room, Texts texts) {
        Regexes regexes = new Regexes(room, texts);
        int known;
        do {
            known = regexes.gates.size();
            room.forEach(file -> regexes.new Walk(file).scan(file.unit(), null));
        } while (regexes.gates.size() > known);
        return regexes.sites.keySet();
    }

    private final class Walk extends TreeScanner<Void, Void> {
        private final SourceFile file;
        private final Deque<String> types = new ArrayDeque<>();
        private final Deque<MethodTree> methods = new ArrayDeque<>();

        Walk(SourceFile file) {
            this.file = file;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            types.push(type.getSimpleName().toString());
            super.visitClass(type, none);
            types.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            methods.push(method);
            super.visitMethod(method, none);
            methods.pop();
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            handedOn(made.getIdentifier().toString(), made.getArguments());
            return super.visitNewClass(made, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            List<? extends ExpressionTree> arguments = call.getArguments();
            String called = call.getMethodSelect().toString();
            if (called.equals("Pattern.compile") || called.equals("Pattern.matches")) {
                meet(arguments.getFirst(), true);
            } else if (call.getMethodSelect() instanceof MemberSelectTree select) {
                String name = select.getIdentifier().toString();
                if (OF_STRING.contains(name + " " + arguments.size())) {
                    meet(arguments.getFirst(), false);
                }
                handedOn(name, arguments);
            } else {
                handedOn(called.equals("this") ? types.peek() : called, arguments);
            }
            return super.visitMethodInvocation(call, none);
        }

        private void handedOn(String name, List<? extends ExpressionTree> arguments) {
            for (int i = 0; i < arguments.size(); i++) {
                if (gates.contains(new Gate(name, arguments.size(), i))) {
                    meet(arguments.get(i), false);
                }
            }
        }

        /** Meets the text of a regular expression. Where it is not certain that it is one, only a known text counts. */
        private void meet(ExpressionTree text, boolean certain) {
            Optional<String> constant = texts.constant(file, text);
            if (constant.isPresent()) {
                if (certain || !oneLetter(constant.get())) {
                    site(text);
                }
            } else if (!parameter(text) && certain) {
                site(text);
            }
        }

        private void site(Tree text) {
            long at = file.start(text);
            sites.put(file.name() + ":" + file.line(at) + ":" + file.unit().getLineMap().getColumnNumber(at), text);
        }

        /** Notes that a parameter of the method we are in is a regular expression. */
        private boolean parameter(ExpressionTree text) {
            if (methods.isEmpty()) {
                return false;
            }
            List<? extends VariableTree> parameters = methods.peek().getParameters();
            Set<String> named = identifiers(text);
            for (int i = 0; i < parameters.size(); i++) {
                VariableTree parameter = parameters.get(i);
                if (named.contains(parameter.getName().toString()) && parameter.getType().toString().equals("String")) {
                    boolean constructor = methods.peek().getName().contentEquals("<init>");
                    String method = constructor ? types.peek() : methods.peek().getName().toString();
                    gates.add(new Gate(method, parameters.size(), i));
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean oneLetter(String text) {
        return text.codePointCount(0, text.length()) == 1
                || text.length() == 2 && text.charAt(0) == '\\' && !Character.isLetterOrDigit(text.charAt(1));
    }

    private static Set<String> identifiers(Tree tree) {
        Set<String> names = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void none) {
                names.add(identifier.getName().toString());
                return null;
            }
        }.scan(tree, null);
        return names;
    }
}
