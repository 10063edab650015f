package org.hengping.ui.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.core.findings.Finding;
import org.hengping.ui.check.Checked.Format;
import org.hengping.ui.words.Wording;

/** Gives a docx or xlsx back with the cells that findings are about marked and commented, and a list of all findings at its end; everything else stays as it was. */
final class Marking {

    private Marking() {}

    /**
     * @param file one that is markable
     * @param at the time of the comments
     */
    static byte[] marked(Checked file, Wording words, ZonedDateTime at) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (file.format() == Format.SHEET) {
            try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file.content()))) {
                SheetMarks.put(workbook, marks(file, words));
                MarkList.add(workbook, entries(file, words), words);
                workbook.write(out);
            }
        } else {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
                WordMarks.put(document, marks(file, words), at);
                MarkList.add(document, entries(file, words), words);
                document.write(out);
            }
        }
        return out.toByteArray();
    }

    private static List<MarkEntry> entries(Checked file, Wording words) {
        List<MarkEntry> entries = new ArrayList<>();
        for (Finding finding : file.findings()) {
            String place = words.say(file.place(finding));
            entries.add(new MarkEntry(entries.size() + 1, finding.level(), place, words.say(finding.message())));
        }
        return entries;
    }

    /** One mark for each cell, whatever is said about it; the findings have their numbers of the list. */
    private static List<Mark> marks(Checked file, Wording words) {
        Map<CellPlace, Mark> marks = new LinkedHashMap<>();
        int number = 0;
        for (Finding finding : file.findings()) {
            number++;
            String text = number + ". " + words.t("level." + finding.level()) + "：" + words.say(finding.message());
            file.where(finding)
                    .flatMap(CellPlace::of)
                    .ifPresent(place -> marks.merge(
                            place, new Mark(place, text, finding.level()), (mark, other) -> mark.and(other.text())));
        }
        return List.copyOf(marks.values());
    }
}
