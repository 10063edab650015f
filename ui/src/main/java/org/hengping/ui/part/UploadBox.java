package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;

/** Where files are chosen or dropped. They come one after the other, in the order they were chosen: a person has one file read at a time. */
public final class UploadBox extends Upload {

    private SerializableConsumer<String> otherKind;

    /**
     * @param choose key of the words on its button
     * @param drop key of the words beside it
     * @param largest in bytes; counted here, whatever the browser says
     * @param tooLarge told the name of a file that is larger
     */
    public UploadBox(String choose, String drop, long largest, Taker taker, SerializableConsumer<String> tooLarge) {
        super(new Reception(largest, taker, tooLarge));
        setMaxFileSize((int) largest);
        getElement().setProperty("maxConcurrentUploads", 1);
        setUploadButton(new Button(t(choose)));
        setDropLabel(new Span(t(drop)));
        setI18n(UploadWords.words());
        addAllFinishedListener(finished -> clearFileList());
        addFileRejectedListener(
                rejected -> (taken(rejected.getFileName()) ? tooLarge : otherKind).accept(rejected.getFileName()));
        otherKind = tooLarge;
    }

    /** @param most how many files can be chosen at once */
    public UploadBox many(int most) {
        setMaxFiles(most);
        return this;
    }

    /** As wide as there is room. */
    public UploadBox wide() {
        setWidthFull();
        return this;
    }

    /**
     * Takes only some kinds of files.
     *
     * @param other told the name of a file of another kind
     * @param extensions such as {@code .pdf}
     */
    public UploadBox kinds(SerializableConsumer<String> other, String... extensions) {
        otherKind = other;
        setAcceptedFileTypes(extensions);
        return this;
    }

    private boolean taken(String name) {
        List<String> kinds = getAcceptedFileTypes();
        return kinds.isEmpty() || kinds.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
