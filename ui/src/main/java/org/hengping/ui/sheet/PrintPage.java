package org.hengping.ui.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets leave the printer: A4 landscape, as wide as the page, in the typeface of official papers. */
public final class PrintPage {

    public static final String FACE = "宋体";

    private PrintPage() {}

    public static void landscape(Sheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }
}
