package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.hengping.ui.paper.Paper.Block;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.Paper.Style;
import org.hengping.ui.paper.PaperPage.PaperRow;
import org.hengping.ui.paper.PaperPage.Part;

/** Spreads a form over pages: no row is torn, heads and labels are repeated, and signatures are not alone on a page. */
final class Pagination {

    /** The total, and so many rows before it, are never torn apart: the signatures take them along. */
    private static final int COMPANY = 2;

    private final RowHeights heights;
    private final List<PaperPage> pages = new ArrayList<>();
    private List<Open> open = new ArrayList<>();
    private float used = PaperPage.TITLE_HEIGHT + PaperPage.YEAR_HEIGHT;

    private Pagination(Paper paper) {
        heights = new RowHeights(PaperPage.widths(paper));
    }

    /** A part of a page that is being filled. */
    private record Open(Block block, List<List<List<PaperCell>>> units) {}

    static List<PaperPage> of(Paper paper) {
        Pagination pagination = new Pagination(paper);
        paper.blocks().forEach(pagination::block);
        pagination.turn();
        return pagination.pages;
    }

    private void block(Block block) {
        if (block.together()) {
            together(block);
        } else {
            inCompany(units(block.rows())).forEach(unit -> add(block, unit));
        }
    }

    /** The last rows of a block as one. */
    private List<List<List<PaperCell>>> inCompany(List<List<List<PaperCell>>> units) {
        for (int i = 0; i < COMPANY && units.size() > 1; i++) {
            List<List<PaperCell>> before = units.get(units.size() - 2);
            if (height(before) + height(units.getLast()) > PaperPage.HEIGHT / 2) {
                break;
            }
            List<List<PaperCell>> joined = new ArrayList<>(before);
            joined.addAll(units.removeLast());
            units.set(units.size() - 1, joined);
        }
        return units;
    }

    private void together(Block block) {
        List<List<PaperCell>> rows = block.rows();
        if (used + height(rows) > PaperPage.HEIGHT && !open.isEmpty()) {
            Open last = open.getLast();
            float company = height(last.units.getLast()) + height(last.block.head());
            boolean along = last.units.size() > 1 && company + height(rows) <= PaperPage.HEIGHT;
            List<List<PaperCell>> taken = along ? last.units.removeLast() : List.of();
            turn();
            if (along) {
                add(last.block, taken);
            }
        }
        add(block, rows);
    }

    private void add(Block block, List<List<PaperCell>> unit) {
        boolean begun = begun(block);
        float height = height(unit) + (begun ? 0 : height(block.head()));
        if (used + height > PaperPage.HEIGHT && !open.isEmpty()) {
            turn();
            begun = false;
            height = height(unit) + height(block.head());
        }
        if (!begun) {
            open.add(new Open(block, new ArrayList<>()));
        }
        open.getLast().units.add(unit);
        used = (used + height) % (PaperPage.HEIGHT + 1);
    }

    private boolean begun(Block block) {
        return !open.isEmpty() && open.getLast().block == block;
    }

    private void turn() {
        pages.add(new PaperPage(open.stream().map(this::part).toList()));
        open = new ArrayList<>();
        used = 0;
    }

    private Part part(Open part) {
        List<List<PaperCell>> rows = new ArrayList<>();
        part.units.forEach(rows::addAll);
        List<List<PaperCell>> all = new ArrayList<>(part.block.head());
        all.addAll(merged(rows));
        List<PaperRow> measured = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int body = i - part.block.head().size();
            PaperRow alone = heights.row(body < 0 ? all.get(i) : rows.get(body));
            measured.add(new PaperRow(all.get(i), alone.height(), alone.letters()));
        }
        return new Part(part.block.head().size(), measured, part.block.together());
    }

    private float height(List<List<PaperCell>> rows) {
        return rows.stream().map(row -> heights.row(row).height()).reduce(0f, Float::sum);
    }

    /** Rows that a cell over several rows holds together. */
    private static List<List<List<PaperCell>>> units(List<List<PaperCell>> rows) {
        List<List<List<PaperCell>>> units = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i >= end) {
                units.add(new ArrayList<>());
            }
            units.getLast().add(rows.get(i));
            int down = rows.get(i).stream().mapToInt(PaperCell::rows).max().orElse(1);
            end = Math.max(Math.max(end, i + 1), i + down);
        }
        return units;
    }

    /** Labels that repeat become one cell over their rows. */
    private static List<List<PaperCell>> merged(List<List<PaperCell>> rows) {
        List<List<PaperCell>> merged = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<PaperCell> cells = new ArrayList<>();
            for (int c = 0; c < rows.get(r).size(); c++) {
                PaperCell cell = rows.get(r).get(c);
                if (cell.style() != Style.GROUP) {
                    cells.add(cell);
                } else if (r == 0 || !same(rows.get(r - 1), rows.get(r), c)) {
                    cells.add(cell.over(length(rows, r, c)));
                }
            }
            merged.add(cells);
        }
        return merged;
    }

    private static int length(List<List<PaperCell>> rows, int from, int column) {
        int end = from + 1;
        while (end < rows.size() && same(rows.get(from), rows.get(end), column)) {
            end++;
        }
        return end - from;
    }

    /** The label and those to its left. */
    private static boolean same(List<PaperCell> one, List<PaperCell> other, int column) {
        return other.size() > column && one.subList(0, column + 1).equals(other.subList(0, column + 1));
    }
}
