package org.hengping.ui.form;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.hengping.core.form.PieceId;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is in a form: a part, and the piece that is open beside it.
 *
 * @param piece {@code null} where nothing is open
 */
record FormPlace(Part part, @Nullable PieceId piece) {

    private static final String NAME = "at";

    /** What an address says after {@code ?at=}; empty where it says nothing, or nothing that is there. */
    static Optional<FormPlace> of(Location address) {
        return address.getQueryParameters().getSingleParameter(NAME).flatMap(FormPlace::read);
    }

    /** To be put behind the address of the form, such as {@code ?at=INDICATORS.row/7}. */
    String address() {
        return "?" + NAME + "=" + part + (piece == null ? "" : "." + piece);
    }

    private static Optional<FormPlace> read(String text) {
        int dot = text.indexOf('.');
        try {
            Part part = Part.valueOf(dot < 0 ? text : text.substring(0, dot));
            PieceId piece = dot < 0 ? null : PieceId.of(text.substring(dot + 1));
            return Optional.of(new FormPlace(part, piece));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
