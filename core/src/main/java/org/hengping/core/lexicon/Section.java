package org.hengping.core.lexicon;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of one section, compiled when they are first asked: a form asks for some of the sections, an account for others. */
final class Section {

    private final Notation notation;
    private final List<String> lines;
    private @Nullable Pattern any;
    private @Nullable List<Pattern> inOrder;

    Section(Notation notation, List<String> lines) {
        this.notation = notation;
        this.lines = lines;
    }

    /** All words. */
    Pattern any() {
        Pattern known = any;
        if (known == null) {
            known = Pattern.compile(lines.stream().map(notation::line).collect(Collectors.joining("|")));
            any = known;
        }
        return known;
    }

    /** Each word by itself, the surest first where the file says so. */
    List<Pattern> inOrder() {
        List<Pattern> known = inOrder;
        if (known == null) {
            known = lines.stream().map(notation::line).map(Pattern::compile).toList();
            inOrder = known;
        }
        return known;
    }
}
