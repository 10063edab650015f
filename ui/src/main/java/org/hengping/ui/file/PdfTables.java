package org.hengping.ui.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hengping.core.reading.Grid;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The ruled tables of a pdf, page by page. The lines of a page make the cells; where columns begin is found over all pages. */
final class PdfTables {

    private static final int MOST_PAGES = 60;
    private static final float SAME_EDGE = 3;

    /** For what streams unpack to, in bytes. */
    private static final MemoryUsageSetting MEMORY = MemoryUsageSetting.setupMainMemoryOnly(64L * 1024 * 1024);

    private PdfTables() {}

    static List<Grid> of(byte[] content) throws IOException, Unreadable {
        List<PdfTable> tables = new ArrayList<>();
        List<Grid> grids = new ArrayList<>();
        Allowance allowance = new Allowance();
        try (PDDocument document = PDDocument.load(content, "", null, null, MEMORY);
                ObjectExtractor extractor = new ObjectExtractor(document)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable("tooManyPages");
            }
            PageIterator pages = extractor.extract();
            while (pages.hasNext()) {
                Page page = pages.next();
                List<Table> ruled = ruled(page);
                grids.add(PdfTable.outside(page, ruled, allowance));
                ruled.forEach(table -> tables.add(new PdfTable(page, table.getRows())));
            }
        } catch (InvalidPasswordException encrypted) {
            throw new Unreadable("encrypted");
        }
        TreeSet<Float> edges = new TreeSet<>();
        tables.forEach(table -> table.lefts().forEach(left -> addEdge(edges, left)));
        for (PdfTable table : tables) {
            grids.add(table.grid(left -> edges.headSet(left + SAME_EDGE).size(), allowance));
        }
        return grids;
    }

    /** Not those that lie inside another one. */
    private static List<Table> ruled(Page page) {
        List<Table> all = new SpreadsheetExtractionAlgorithm()
                .extract(page).stream().filter(PdfTables::cells).toList();
        return all.stream()
                .filter(table -> all.stream()
                        .noneMatch(other -> other != table && other.contains(table) && !table.contains(other)))
                .toList();
    }

    private static boolean cells(Table table) {
        return table.getRows().stream()
                        .flatMap(List::stream)
                        .filter(PdfTable::real)
                        .count()
                > 1;
    }

    private static void addEdge(TreeSet<Float> edges, float left) {
        Float near = edges.floor(left + SAME_EDGE);
        if (near == null || near < left - SAME_EDGE) {
            edges.add(left);
        }
    }
}
