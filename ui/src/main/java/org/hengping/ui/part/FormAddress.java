package org.hengping.ui.part;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;

/** The part of an address that names a form. */
public final class FormAddress {

    private static final String ID = "id";

    private FormAddress() {}

    /** The form an address names; empty where it names none. */
    public static Optional<Long> find(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(ID)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** @throws NotFoundException where the address names none */
    public static long required(BeforeEnterEvent event) {
        return find(event).orElseThrow(NotFoundException::new);
    }
}
