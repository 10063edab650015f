package org.hengping.ui.form;

import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengping.core.form.PieceId;
import org.hengping.workflow.road.Lens;
import org.jspecify.annotations.Nullable;

/** Makes the parts of the form view, each once. */
final class FormParts {

    private final FormModel model;
    private final Acts acts;
    private final Consumer<PieceId> open;
    private final Map<Part, Component> parts = new EnumMap<>(Part.class);
    private final IndicatorGrid grid;
    private @Nullable RowPane rowPane;
    private @Nullable ReadPane readPane;
    private @Nullable FormPane formPane;
    private Runnable close = () -> {};

    FormParts(FormModel model, Acts acts, Consumer<PieceId> open) {
        this.model = model;
        this.acts = acts;
        this.open = open;
        grid = new IndicatorGrid(model, open);
        model.mending().onMended(this::refresh, this::elsewhere);
        model.typing().onFound(this::refresh);
        ConflictDialog conflict = new ConflictDialog(model, this::refresh);
        model.saving().onConflict(conflict::show);
    }

    void onClose(Runnable closing) {
        close = closing;
    }

    /** @param read reads a file into the draft */
    Component head(SavedLine saved, Runnable read, DueLine due, PaperDesk papers) {
        return new FormHead(model, acts, saved, read, due, papers);
    }

    Component figures() {
        return new Figures(model);
    }

    Component totals() {
        return new TotalLine(model);
    }

    Component findings() {
        return new FindingsPane(model, open);
    }

    /** What finance has still to decide, and the way to the list of it. */
    Component decisions() {
        Runnable list = () -> new DecisionsDialog(model, open).open();
        acts.onUndecided(list);
        return new DecisionsBar(model, list);
    }

    /** Whether this person is shown the part. */
    boolean offers(Part part) {
        return part != Part.BRIEF || model.sheet().lens() == Lens.JUDGE;
    }

    IndicatorGrid grid() {
        return grid;
    }

    Component part(Part part) {
        return parts.computeIfAbsent(part, wanted -> switch (wanted) {
            case BRIEF -> new BriefPart(model, open);
            case FUNDS -> new FundsPart(model, open);
            case TEXTS -> new TextsPart(model);
            case INDICATORS -> new IndicatorPart(model, grid, open, this::refresh);
            case VERSIONS -> new VersionsPart(model);
        });
    }

    /** The pane beside the form: for a row its editor or reader, for the form as a whole its warnings and requests. */
    Optional<Component> pane(PieceId piece) {
        if (!(piece instanceof PieceId.Row(int number))) {
            formPane = formPane == null ? new FormPane(model, acts, close) : formPane;
            formPane.show(piece);
            return Optional.of(formPane);
        }
        if (model.form().indicator(number).isEmpty()) {
            return Optional.empty();
        }
        grid.mark(number);
        if (model.editable()) {
            rowPane = rowPane == null ? new RowPane(model, open, close) : rowPane;
            rowPane.show(number);
            return Optional.of(rowPane);
        }
        readPane = readPane == null ? new ReadPane(model, acts, open, close) : readPane;
        readPane.show(number);
        return Optional.of(readPane);
    }

    /** Shows afresh what else would keep what a person types. */
    void refresh() {
        if (rowPane != null) {
            rowPane.showAgain();
        }
        if (readPane != null) {
            readPane.showAgain();
        }
        if (parts.get(Part.FUNDS) instanceof FundsPart funds) {
            funds.show();
        }
        if (parts.get(Part.TEXTS) instanceof TextsPart texts) {
            texts.show();
        }
    }

    /** After a row was removed, or brought back. */
    private void elsewhere(PieceId piece) {
        open.accept(piece);
        if (formPane != null && !(piece instanceof PieceId.Row)) {
            formPane.focusNotices();
        }
    }
}
