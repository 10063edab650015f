package org.hengping.ui.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.results.Outcome;
import org.hengping.core.scoring.FormScore;
import org.hengping.ui.sheet.FileKind;

/** The official form as a file, ready to be printed and signed. */
public final class PaperFiles {

    private PaperFiles() {}

    /** The official layouts. */
    public enum Layout {
        /** 部门整体支出绩效自评表, as districts of Hunan publish it. */
        DEPARTMENT,
        /** 项目支出绩效自评表, the national template. */
        PROJECT
    }

    /**
     * What is printed.
     *
     * @param score what the rules gave
     * @param outcome its results; the reviewed one has a column of its own once it is approved
     */
    public record Content(EvaluationForm form, FormScore score, Outcome outcome, int year) {

        boolean reviewed() {
            return outcome.settled().isPresent();
        }
    }

    public static byte[] write(FileKind kind, Layout layout, Content content, SignOff signed) {
        Paper paper = OfficialForm.of(layout, content, signed);
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
}
