package org.hengping.ui.integrity;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Span;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.integrity.Soundness;

/** 完整 · 已核对: whether a form is as it was put on record, and when that was checked. */
public final class SoundnessLine extends Span {

    public SoundnessLine(Soundness soundness) {
        addClassName("soundness");
        if (soundness.at() == null) {
            setText(t("form.unchecked"));
        } else if (soundness.whole()) {
            setText(t("form.whole", Moments.minute(soundness.at())));
        } else {
            Discrepancy first = soundness.changed().getFirst();
            Span broken = Tags.tag("err", t("form.broken"));
            String what = say(first.place()) + "：" + say(first.what());
            broken.getElement().setAttribute("title", t("form.brokenWhat", what));
            add(broken);
        }
    }

    /** The same for paper; empty where the form was never checked. */
    public static String onPaper(Soundness soundness, Wording words) {
        if (soundness.at() == null) {
            return "";
        }
        return soundness.whole() ? words.t("paper.whole", Moments.minute(soundness.at())) : words.t("paper.broken");
    }
}
