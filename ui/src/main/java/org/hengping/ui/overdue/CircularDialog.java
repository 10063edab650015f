package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Clipboard;
import org.hengping.ui.part.FileLink;
import org.hengping.ui.part.Tags;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.sheet.FileKind;

/** The circular before it goes out: its text can be changed, its list comes from the board; to be copied or taken as docx. */
final class CircularDialog {

    private final Circular circular;
    private final TextField title = new TextField(t("board.circular.titleField"));
    private final TextField to = new TextField(t("board.circular.toField"));
    private final TextArea text = new TextArea(t("board.circular.textField"));
    private final TextField from = new TextField(t("board.circular.fromField"));
    private final TextField date = new TextField(t("board.circular.dateField"));

    CircularDialog(Circular circular) {
        this.circular = circular;
        title.setValue(circular.title());
        to.setValue(circular.to());
        text.setValue(String.join("\n", circular.paragraphs()));
        text.setMaxRows(12);
        from.setValue(circular.from());
        date.setValue(circular.date());
        List.of(title, to, from, date).forEach(field -> field.setWidthFull());
        text.setWidthFull();
    }

    Ask ask() {
        FileLink word = new FileLink(t("board.circular.docx"), "as-button primary circular-docx", asked -> file());
        Button copy = new Button(
                t("board.circular.copy"),
                click -> Clipboard.copy(edited().plain(), t("board.circular.copied"), t("board.circular.notCopied")));
        Ask ask = Ask.to(t("board.circular"))
                .named("board-circular")
                .wide(AskWidth.FULL)
                .leaving(t("board.close"))
                .shows(title, to, text, Tags.box("board-signed", from, date))
                .shows(new Paragraph(t("board.circular.listed", circular.rows().size())), list());
        ask.getFooter().add(copy, word);
        return ask;
    }

    private Grid<List<String>> list() {
        Grid<List<String>> list = new Grid<>();
        list.setItems(circular.rows());
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addClassName("board-list");
        String[] widths = {"56px", "240px", "120px", "110px", "110px"};
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            list.addColumn(row -> row.get(column))
                    .setHeader(circular.heads().get(i))
                    .setWidth(widths[i])
                    .setFlexGrow(i == 1 ? 1 : 0);
        }
        return list;
    }

    private Circular edited() {
        return circular.edited(title.getValue(), to.getValue(), text.getValue(), from.getValue(), date.getValue());
    }

    private Download file() throws IOException {
        Circular now = edited();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CircularPaper.write(now, out);
        return new Download(now.title(), FileKind.DOCX, out.toByteArray());
    }
}
