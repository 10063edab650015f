package org.hengping.ui.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hengping.ui.sheet.FileKind;

/** The official form as a file, ready to be printed and signed. */
public final class PaperFiles {

    private PaperFiles() {}

    public static byte[] write(FileKind kind, Layout layout, Content content, SignOff signed) {
        Paper paper = paper(layout, content, signed);
        List<PaperPage> pages = Pagination.of(paper);
        try {
            return switch (kind) {
                case DOCX -> WordPaper.write(paper, pages);
                case XLSX -> SheetPaper.write(paper, pages);
                case PDF -> PdfPaper.write(paper, pages);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The paper before it becomes a file. */
    static Paper paper(Layout layout, Content content, SignOff signed) {
        OfficialForm form =
                switch (layout) {
                    case DEPARTMENT -> new DepartmentLayout(content, signed);
                    case PROJECT -> new ProjectLayout(content, signed);
                };
        return form.paper(layout);
    }
}
