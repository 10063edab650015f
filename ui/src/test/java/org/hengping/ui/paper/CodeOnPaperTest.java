package org.hengping.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hengping.ui.sheet.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The QR code on a paper leads to where it is verified, and the same paper is the same file. */
class CodeOnPaperTest {

    private static final String ADDRESS = "https://hengping.wangcheng.gov.cn/verify?h=3f9a12cd77b0";
    private static final SignOff SIGNED = new SignOff("", "李敏 审签", "周岚 审核通过", "第2稿　校验码 3f9a12cd77b0", ADDRESS);

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_telephone_reads_the_address_from_the_printed_page(Layout layout) throws Exception {
        assertThat(ScannedCode.ofPdf(paper(FileKind.PDF, layout, SIGNED))).isEqualTo(ADDRESS);
    }

    @Test
    void a_fold_and_a_stamp_over_its_edge_do_not_matter() throws Exception {
        try (PDDocument document = PDDocument.load(paper(FileKind.PDF, Layout.DEPARTMENT, SIGNED))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var pen = page.createGraphics();
            pen.setColor(new Color(200, 40, 40));
            float dot = 200 / 72f;
            pen.fillOval(
                    Math.round((PaperPage.LONG_EDGE - PaperPage.SIDE - 8) * dot),
                    Math.round((PaperPage.TOP + 22) * dot),
                    60,
                    60);
            pen.dispose();

            assertThat(ScannedCode.of(page)).isEqualTo(ADDRESS);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"DOCX", "XLSX"})
    void word_and_excel_carry_the_same_code(FileKind kind) throws Exception {
        BufferedImage picture = picture(paper(kind, Layout.DEPARTMENT, SIGNED));
        BufferedImage page = new BufferedImage(picture.getWidth() + 200, picture.getHeight() + 200, 1);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.drawImage(picture, 100, 100, null);
        pen.dispose();

        assertThat(ScannedCode.of(page)).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void the_same_paper_is_the_same_file_whenever_it_is_made(FileKind kind) throws Exception {
        byte[] first = paper(kind, Layout.DEPARTMENT, SIGNED);
        Thread.sleep(1100);

        assertThat(paper(kind, Layout.DEPARTMENT, SIGNED)).isEqualTo(first);
        assertThat(paper(kind, Layout.DEPARTMENT, new SignOff("", "", "", "第3稿", ADDRESS)))
                .isNotEqualTo(first);
    }

    private static byte[] paper(FileKind kind, Layout layout, SignOff signed) {
        return PaperFiles.write(kind, layout, Reviewed.cut(PaperForms.example()), signed);
    }

    private static BufferedImage picture(byte[] file) throws Exception {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().endsWith(".png")) {
                    return ImageIO.read(parts);
                }
            }
        }
        throw new AssertionError("There is no picture in the file");
    }
}
