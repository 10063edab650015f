package org.hengping.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengping.core.form.AttachmentKind;
import org.hengping.core.form.AttachmentKinds;
import org.hengping.ui.paper.PaperForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that programs really write are taken as evidence. */
class RealEvidenceTest {

    @TempDir
    Path folder;

    @Test
    void office_files_are_known_whoever_wrote_them() throws IOException {
        assertThat(kind(Written.docx())).isEqualTo(AttachmentKind.DOCX);
        assertThat(kind(Written.xlsx())).isEqualTo(AttachmentKind.XLSX);
        assertThat(kind(Written.xls())).isEqualTo(AttachmentKind.OFFICE);
        assertThat(kind(PaperForms.exampleDocx())).isEqualTo(AttachmentKind.DOCX);
    }

    private AttachmentKind kind(byte[] content) throws IOException {
        return AttachmentKinds.of(Files.write(folder.resolve("upload"), content))
                .orElseThrow();
    }
}
