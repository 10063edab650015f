package org.hengping.ui.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.core.check.Said;
import org.hengping.core.findings.Level;
import org.hengping.ui.Wording;

/** Gives a docx or xlsx back with the cells that findings are about marked and commented; everything else stays as it was. */
final class Marking {

    private static final Pattern PLACE = Pattern.compile("(.+) R(\\d+)(?: C(\\d+))?");

    private Marking() {}

    /**
     * A place in a file with what is said about it.
     *
     * @param table name of the table or sheet
     * @param row from 1
     * @param column from 1; the first one where the whole row is meant
     */
    record Mark(String table, int row, int column, String text, Level worst) {

        String address() {
            return table + " R" + row + " C" + column;
        }
    }

    /** Empty where the file is neither docx nor xlsx. */
    static Optional<byte[]> marked(Checked file, Wording words) throws IOException {
        if (file.report() == null || FileMagic.valueOf(file.content()) != FileMagic.OOXML) {
            return Optional.empty();
        }
        List<Mark> marks = marks(file.report().findings(), words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (file.name().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")) {
            try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file.content()))) {
                SheetMarks.put(workbook, marks);
                workbook.write(out);
            }
        } else {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
                WordMarks.put(document, marks);
                document.write(out);
            }
        }
        return Optional.of(out.toByteArray());
    }

    /** One mark for each cell, whatever is said about it. */
    private static List<Mark> marks(List<Said> findings, Wording words) {
        Map<String, List<Said>> cells = findings.stream()
                .filter(said -> PLACE.matcher(said.where()).matches())
                .collect(Collectors.groupingBy(Said::where, LinkedHashMap::new, Collectors.toList()));
        return cells.entrySet().stream()
                .map(cell -> mark(cell.getKey(), cell.getValue(), words))
                .toList();
    }

    private static Mark mark(String where, List<Said> said, Wording words) {
        Matcher place = PLACE.matcher(where);
        if (!place.matches()) {
            throw new IllegalArgumentException(where);
        }
        String text = said.stream()
                .map(one -> words.t("level." + one.level()) + "：" + words.say(one.message()))
                .collect(Collectors.joining("\n"));
        Level worst = said.stream().map(Said::level).min(Level::compareTo).orElse(Level.NOTICE);
        int column = place.group(3) == null ? 1 : Integer.parseInt(place.group(3));
        return new Mark(place.group(1), Integer.parseInt(place.group(2)), column, text, worst);
    }
}
