package org.hengping.ui.form;

import static org.hengping.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.ui.Tags;

/** Says to whoever has the form on the desk why the next step is somebody else's (三人分办、回避). Nothing where it is not. */
final class AbstainNote extends Div {

    AbstainNote(Optional<Sentence> why) {
        addClassName("disclosed");
        setVisible(why.isPresent());
        why.ifPresent(sentence -> add(Tags.notice("warn", say(sentence))));
    }
}
