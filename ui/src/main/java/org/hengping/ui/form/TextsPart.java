package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.PieceId;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** The words of the form: who fills it in, what the department does, what it planned and what came of it. */
final class TextsPart extends Div {

    private static final TypedInto FUNCTIONS = TypedInto.piece(PieceId.FUNCTIONS, FormColumn.TEXT);
    private static final TypedInto PLANNED = TypedInto.piece(PieceId.GOALS, FormColumn.PLANNED);
    private static final TypedInto ACHIEVED = TypedInto.piece(PieceId.GOALS, FormColumn.ACHIEVED);

    private final FormModel model;
    private final TextField units;
    private final TextField preparer;
    private final TextField phone;
    private final TextField filledOn;
    private final TextArea functions;
    private final TextArea planned;
    private final TextArea achieved;

    TextsPart(FormModel model) {
        this.model = model;
        units = line(FormColumn.ACCOUNTING_UNITS, "header.units");
        preparer = line(FormColumn.PREPARER, "header.preparer");
        phone = line(FormColumn.PHONE, "header.phone");
        filledOn = line(FormColumn.FILLED_ON, "header.filledOn");
        filledOn.setPlaceholder("2026-03-31");
        functions = Fields.text(model.typing(), FUNCTIONS, "", this::functions);
        planned = Fields.text(model.typing(), PLANNED, t("goals.planned"), this::goals);
        achieved = Fields.text(model.typing(), ACHIEVED, t("goals.achieved"), this::goals);
        addClassName("doc");
        add(
                new H2(t("place.header")),
                Tags.box("four-fields", units, preparer, phone, filledOn),
                new H2(t("place.functions")),
                functions,
                new H2(t("place.goals")),
                Tags.box("two-fields", planned, achieved));
        functions.setAriaLabel(t("place.functions"));
        show();
    }

    /** Fills the fields with what is stored, and what was typed since. */
    void show() {
        Header header = model.form().header();
        units.setValue(shown(FormColumn.ACCOUNTING_UNITS, header.accountingUnits()));
        preparer.setValue(shown(FormColumn.PREPARER, header.preparer()));
        phone.setValue(shown(FormColumn.PHONE, header.phone()));
        filledOn.setValue(shown(FormColumn.FILLED_ON, header.filledOn()));
        functions.setValue(
                model.typing().shown(FUNCTIONS, model.form().functions().text()));
        planned.setValue(model.typing().shown(PLANNED, model.form().goals().planned()));
        achieved.setValue(model.typing().shown(ACHIEVED, model.form().goals().achieved()));
        boolean fixed = !model.editable();
        for (TextField field : new TextField[] {units, preparer, phone, filledOn}) {
            field.setReadOnly(fixed);
        }
        for (TextArea field : new TextArea[] {functions, planned, achieved}) {
            field.setReadOnly(fixed);
        }
    }

    private TextField line(FormColumn column, String label) {
        return Fields.line(model.typing(), TypedInto.piece(PieceId.HEADER, column), t(label), this::header);
    }

    private String shown(FormColumn column, @Nullable Object stored) {
        return model.typing()
                .shown(TypedInto.piece(PieceId.HEADER, column), stored == null ? "" : String.valueOf(stored));
    }

    private void functions() {
        model.save(new Functions(functions.getValue()));
    }

    private void goals() {
        model.save(new AnnualGoals(planned.getValue(), achieved.getValue()));
    }

    private void header() {
        Header before = model.form().header();
        model.save(new Header(
                before.departmentName(),
                number(before.accountingUnits()),
                preparer.getValue().strip(),
                phone.getValue().strip(),
                day(before.filledOn())));
    }

    private @Nullable Integer number(@Nullable Integer before) {
        String text = units.getValue().strip();
        boolean wrong = !text.matches("\\d{0,4}");
        units.setErrorMessage(t("field.units"));
        units.setInvalid(wrong);
        return wrong ? before : text.isEmpty() ? null : Integer.valueOf(text);
    }

    private @Nullable LocalDate day(@Nullable LocalDate before) {
        String text = filledOn.getValue().strip();
        filledOn.setInvalid(false);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            filledOn.setErrorMessage(t("field.day"));
            filledOn.setInvalid(true);
            return before;
        }
    }
}
