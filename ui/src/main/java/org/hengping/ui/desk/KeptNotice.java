package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hengping.ui.keep.KeptHere;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.board.Task;

/** Says that this browser has kept what the person typed and nobody acknowledged, and leads to the forms where it can be taken over. */
final class KeptNotice extends Div {

    private final long person;
    private final Supplier<List<Task>> tasks;

    /** @param tasks what the person has to do with; asked only where something was kept */
    KeptNotice(long person, Supplier<List<Task>> tasks) {
        this.person = person;
        this.tasks = tasks;
        addClassNames("notices", "kept-notice");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        KeptHere.forms(event.getUI(), person, this::show);
    }

    private void show(Map<Long, Integer> forms) {
        removeAll();
        setVisible(!forms.isEmpty());
        if (forms.isEmpty()) {
            return;
        }
        Div notice = Tags.notice("warn", t("kept.notice"));
        List<Task> known = tasks.get();
        forms.forEach((form, texts) -> notice.add(Address.form(form).link(t("kept.form", name(known, form), texts))));
        add(notice);
    }

    private static String name(List<Task> known, long form) {
        return known.stream()
                .filter(task -> task.evaluation().id() == form)
                .map(task -> task.department().shortName())
                .findFirst()
                .orElse(t("kept.otherForm"));
    }
}
