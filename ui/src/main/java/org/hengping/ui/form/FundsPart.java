package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormField;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** The money: budget A, executed B, transfer C, and what follows from them. */
final class FundsPart extends Div {

    private static final TypedInto CLAIMED = TypedInto.piece(PieceId.BUDGET, FormColumn.SELF_SCORE);

    private final FormModel model;
    private final List<Line> lines = new ArrayList<>();
    private final Div table = Tags.box("funds-table");
    private final TextField claimed;
    private final Span sentence = Tags.text("why", "");
    private final Notices notices;

    FundsPart(FormModel model, Consumer<PieceId> open) {
        this.model = model;
        claimed = Fields.line(model.typing(), CLAIMED, t("funds.claimed"), this::save);
        claimed.setHelperText(t("funds.claimedHint"));
        notices = new Notices(model);
        addClassNames("doc", "funds");
        add(Tags.box("doc-b", table, sentence, claimed, notices));
        claimed.setReadOnly(!model.editable());
        show();
        model.onChange(this::derive);
        derive();
    }

    /** Fills the fields with what is stored, and what was typed since. */
    void show() {
        Score self = model.form().budget().selfScore();
        claimed.setValue(model.typing().shown(CLAIMED, self == null ? "" : self.toString()));
        claimed.setInvalid(false);
        build();
    }

    private void build() {
        table.removeAll();
        lines.clear();
        for (String head : new String[] {"funds.name", "funds.budget", "funds.executed", "funds.transfer"}) {
            table.add(Tags.text("th", t(head)));
        }
        BudgetExecution budget = model.form().budget();
        add(budget.total(), false);
        budget.sources().forEach(source -> add(source, true));
        if (model.editable()) {
            Button more = new Button(t("funds.add"), Glyph.PLUS.icon(), click -> add(FundingLine.blank(""), true));
            table.add(more);
        }
    }

    private void add(FundingLine line, boolean source) {
        FormField.Line place = source ? new FormField.Source(lines.size() - 1) : new FormField.Total();
        Line row = new Line(model, place, line, this::save);
        lines.add(row);
        int at = source && model.editable() && table.getChildren().anyMatch(Button.class::isInstance)
                ? table.getComponentCount() - 1
                : table.getComponentCount();
        table.addComponentAtIndex(at, row.name);
        table.addComponentAtIndex(at + 1, row.budget);
        table.addComponentAtIndex(at + 2, row.executed);
        table.addComponentAtIndex(at + 3, row.transfer);
    }

    private void save() {
        List<FundingLine> before = new ArrayList<>(List.of(model.form().budget().total()));
        before.addAll(model.form().budget().sources());
        List<FundingLine> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            read.add(lines.get(i).read(i < before.size() ? before.get(i) : FundingLine.blank("")));
        }
        var entered = Fields.score(claimed);
        Score self = entered.isPresent()
                ? entered.get().value()
                : model.form().budget().selfScore();
        List<FundingLine> sources = read.subList(1, read.size()).stream()
                .filter(line -> !line.equals(FundingLine.blank("")))
                .toList();
        model.save(new BudgetExecution(read.getFirst(), sources, self));
    }

    private void derive() {
        sentence.setText(say(model.score().execution().explanation()));
        notices.show(PieceId.BUDGET);
    }

    /** One line of money. */
    private static final class Line {

        private final TextField name;
        private final TextField budget;
        private final TextField executed;
        private final TextField transfer;

        /** @param place which line of the form it is */
        Line(FormModel model, FormField.Line place, FundingLine line, Runnable save) {
            name = field(model, new FormField(place, FormColumn.NAME), line.name(), "funds.name", save);
            budget = field(model, new FormField(place, FormColumn.BUDGET), text(line.budget()), "funds.budget", save);
            executed = field(
                    model, new FormField(place, FormColumn.EXECUTED), text(line.executed()), "funds.executed", save);
            transfer = field(
                    model,
                    new FormField(place, FormColumn.TRANSFER),
                    text(line.higherLevelTransfer()),
                    "funds.transfer",
                    save);
            if (place instanceof FormField.Total) {
                name.setReadOnly(true);
            }
        }

        FundingLine read(FundingLine before) {
            return new FundingLine(
                    name.getValue().strip(),
                    amount(budget, before.budget()),
                    amount(executed, before.executed()),
                    amount(transfer, before.higherLevelTransfer()));
        }

        private static TextField field(FormModel model, FormField name, String stored, String label, Runnable save) {
            TypedInto into = TypedInto.piece(PieceId.BUDGET, name);
            TextField field = Fields.line(model.typing(), into, "", save);
            field.setAriaLabel(t(label));
            field.setValue(model.typing().shown(into, stored));
            field.setReadOnly(!model.editable());
            return field;
        }

        private static @Nullable Amount amount(TextField field, @Nullable Amount before) {
            var entered = Fields.amount(field);
            return entered.isPresent() ? entered.get().value() : before;
        }

        private static String text(@Nullable Amount amount) {
            return amount == null ? "" : amount.toString();
        }
    }
}
