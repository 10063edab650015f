package org.hengping.ui.file;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a page says around its tables, line by line: titles, the department, the year. */
final class PageText implements NodeFilter {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    static List<String> of(Document page) {
        PageText text = new PageText();
        page.body().filter(text);
        text.end();
        return text.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.append(words.text());
        } else if (node instanceof Element element) {
            if (element.isBlock() || element.nameIs("br") || element.nameIs("caption")) {
                end();
            }
            if (element.nameIs("script") || element.nameIs("style") || (element.nameIs("tr") && innermost(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && (element.isBlock() || element.nameIs("caption"))) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    /** Rows of a table that is read as one; tables around it only lay the page out. */
    private static boolean innermost(Element row) {
        return row.selectFirst("table") == null;
    }

    private void end() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}
