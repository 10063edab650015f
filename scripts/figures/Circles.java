import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The circles of a graph: the largest groups in which each reaches each (strongly connected components, after Tarjan). */
final class Circles {

    private final Map<String, Set<String>> arrows;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<List<String>> found = new ArrayList<>();

    private Circles(Map<String, Set<String>> arrows) {
        this.arrows = arrows;
    }

    static List<List<String>> in(Map<String, Set<String>> arrows) {
        Circles circles = new Circles(arrows);
        arrows.keySet().stream().filter(node -> !circles.number.containsKey(node)).forEach(circles::walk);
        return circles.found;
    }

    private void walk(String node) {
        number.put(node, number.size());
        lowest.put(node, number.get(node));
        open.push(node);
        for (String next : arrows.getOrDefault(node, Set.of())) {
            if (!number.containsKey(next)) {
                walk(next);
                lowest.merge(node, lowest.get(next), Math::min);
            } else if (open.contains(next)) {
                lowest.merge(node, number.get(next), Math::min);
            }
        }
        if (lowest.get(node).equals(number.get(node))) {
            close(node);
        }
    }

    private void close(String first) {
        Collection<String> group = new ArrayList<>();
        String last;
        do {
            last = open.pop();
            group.add(last);
        } while (!last.equals(first));
        if (group.size() > 1) {
            found.add(group.stream().sorted().toList());
        }
    }
}
