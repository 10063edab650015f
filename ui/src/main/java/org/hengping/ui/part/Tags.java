package org.hengping.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.findings.Level;
import org.hengping.core.review.Stage;

/** Small parts that many screens show: a word with its icon, a number with its meaning. */
public final class Tags {

    private Tags() {}

    /** A tag; the kind chooses colour and icon: err, warn, info, ok, late, due, back, changed, plain. */
    public static Span tag(String kind, String text) {
        Span tag = new Span(text);
        tag.addClassNames("tag", kind);
        return tag;
    }

    public static Span stage(Stage stage, boolean returned) {
        boolean done = stage == Stage.APPROVED || stage == Stage.DISCLOSED;
        return returned && stage == Stage.DRAFT
                ? tag("back", Words.t("stage.returned"))
                : tag(done ? "ok" : "plain", Words.say(stage));
    }

    /** A message box with an icon that says how much it weighs. */
    public static Div notice(String kind, String text) {
        Div notice = new Div();
        notice.addClassNames("notice", kind);
        notice.add(new Span(text));
        return notice;
    }

    /** The same with parts instead of a sentence. */
    public static Div notice(String kind, Component... parts) {
        Div notice = new Div(parts);
        notice.addClassNames("notice", kind);
        return notice;
    }

    /** The class name of a level. */
    public static String kind(Level level) {
        return switch (level) {
            case ERROR -> "err";
            case WARNING -> "warn";
            case NOTICE -> "info";
        };
    }

    public static Span text(String cssClass, String text) {
        Span span = new Span(text);
        span.addClassName(cssClass);
        return span;
    }

    public static Div box(String cssClass, Component... parts) {
        Div box = new Div(parts);
        box.addClassNames(cssClass.split(" "));
        return box;
    }

    /** A small round button, such as a stock phrase or one of a few choices. */
    public static NativeButton pill(String text, Runnable act) {
        NativeButton pill = new NativeButton(text, click -> act.run());
        pill.addClassName("pill");
        return pill;
    }
}
