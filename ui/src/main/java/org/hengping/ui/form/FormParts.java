package org.hengping.ui.form;

import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.Map;
import org.hengping.core.form.PieceId;
import org.hengping.workflow.road.Lens;
import org.jspecify.annotations.Nullable;

/** The parts of a form, and the panes beside it; each is made once, when it is first wanted. */
final class FormParts {

    private final FormModel model;
    private final Acts acts;
    private final IndicatorGrid grid;
    private final Map<Part, Component> parts = new EnumMap<>(Part.class);
    private @Nullable RowPane rowPane;
    private @Nullable ReadPane readPane;
    private @Nullable FormPane formPane;

    FormParts(FormModel model, Acts acts) {
        this.model = model;
        this.acts = acts;
        grid = new IndicatorGrid(model);
    }

    /** Whether this person is shown the part. */
    boolean offers(Part part) {
        return part != Part.BRIEF || model.sheet().lens() == Lens.JUDGE;
    }

    Component part(Part part) {
        return parts.computeIfAbsent(part, wanted -> switch (wanted) {
            case BRIEF -> new BriefPart(model);
            case FUNDS -> new FundsPart(model);
            case TEXTS -> new TextsPart(model);
            case INDICATORS -> new IndicatorPart(model, grid);
            case VERSIONS -> new VersionsPart(model);
        });
    }

    /** The pane of what is open: for a row its editor or reader, for a part of the form its warnings and requests; null for a row that is gone. */
    @Nullable
    Component pane(Opened opened) {
        return switch (opened.piece()) {
            case null -> null;
            case PieceId.Row(int number) -> row(number);
            case PieceId piece -> whole(piece, opened.mended());
        };
    }

    private @Nullable Component row(int number) {
        if (model.form().indicator(number).isEmpty()) {
            return null;
        }
        grid.mark(number);
        if (model.editable()) {
            rowPane = rowPane == null ? new RowPane(model) : rowPane;
            rowPane.show(number);
            return rowPane;
        }
        readPane = readPane == null ? new ReadPane(model, acts) : readPane;
        readPane.show(number);
        return readPane;
    }

    private Component whole(PieceId piece, boolean mended) {
        formPane = formPane == null ? new FormPane(model, acts) : formPane;
        formPane.show(piece, mended);
        return formPane;
    }

    /** Gives the keyboard back to the row that was open. */
    void focusRow() {
        grid.focusOpen();
    }
}
