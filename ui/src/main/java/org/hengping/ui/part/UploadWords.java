package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload says about each of its files, in the language of the screen. */
public final class UploadWords {

    private static final int KILO = 1024;

    private UploadWords() {}

    public static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setFile(new UploadI18N.File()
                .setRetry(t("upload.retry"))
                .setStart(t("upload.start"))
                .setRemove(t("upload.remove")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(t("upload.tooMany"))
                .setFileIsTooBig(t("file.tooLarge"))
                .setIncorrectFileType(t("file.kind")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("upload.connecting"))
                        .setStalled(t("upload.stalled"))
                        .setProcessing(t("upload.processing"))
                        .setHeld(t("upload.queued")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("upload.remaining"))
                        .setUnknown(t("upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("upload.unavailable"))
                        .setUnexpectedServerError(t("upload.failed"))
                        .setForbidden(t("upload.forbidden"))));
        words.setUnits(List.of("B", "KB", "MB", "GB"), KILO);
        return words;
    }
}
