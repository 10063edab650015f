package org.hengping.ui.journey;

import com.google.zxing.ReaderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengping.ui.paper.ScannedCode;

/**
 * The paper of an approved form, as it was handed to somebody who is signed in; what is printed on it is all that others know.
 *
 * @param form number of the form
 * @param folder where its files are
 * @param code what its QR code says
 */
record HandedPaper(String form, Path folder, String code) {

    static HandedPaper toAuditor(Chromium chromium, ServerProcess server, Path folder)
            throws IOException, ReaderException {
        try (Person auditor = chromium.person(server.url("")).signIn("auditor")) {
            auditor.see("vaadin-tab").last().click();
            auditor.see(".todo-row:visible:has-text('望城区住房和城乡建设局') a.go").click();
            auditor.see(".figures").waitFor();
            for (String kind : List.of("pdf", "docx", "xlsx")) {
                auditor.download(".download-" + kind, folder.resolve("paper." + kind));
            }
            String code = ScannedCode.ofPdf(Files.readAllBytes(folder.resolve("paper.pdf")));
            return new HandedPaper(auditor.formId(), folder, code);
        }
    }

    Path file(String kind) {
        return folder.resolve("paper." + kind);
    }

    /** What a telephone opens, on this machine. */
    String path() {
        return code.replaceFirst("https?://[^/]+", "");
    }

    /** The twelve signs of its version. */
    String signs() {
        return code.substring(code.length() - 12);
    }
}
