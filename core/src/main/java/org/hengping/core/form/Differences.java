package org.hengping.core.form;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hengping.core.Fields;

/** What changed between two forms: reviewers see it first. */
public final class Differences {

    private Differences() {}

    /** In the order of the form; empty where the forms are equal. */
    public static List<Difference> between(EvaluationForm before, EvaluationForm after) {
        Map<PieceId, Fields> old = fields(before);
        Map<PieceId, Fields> now = fields(after);
        SortedSet<PieceId> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        ids.forEach(
                id -> compare(id, old.getOrDefault(id, new Fields()), now.getOrDefault(id, new Fields()), differences));
        return differences;
    }

    private static void compare(PieceId id, Fields before, Fields after, List<Difference> differences) {
        SortedSet<String> names = new TreeSet<>(before.names());
        names.addAll(after.names());
        names.stream()
                .filter(name -> !before.text(name).equals(after.text(name)))
                .forEach(name ->
                        differences.add(new Difference(id, FormField.read(name), before.text(name), after.text(name))));
    }

    private static Map<PieceId, Fields> fields(EvaluationForm form) {
        return form.pieces().stream()
                .collect(toMap(Piece::id, piece -> Fields.read(PieceText.write(piece)), (a, b) -> b, TreeMap::new));
    }
}
