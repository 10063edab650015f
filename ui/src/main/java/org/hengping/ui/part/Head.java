package org.hengping.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a screen: where one is, below it its name, and at the end what can be done here. */
public class Head extends Div {

    private final Div words = Tags.box("head-words");

    public Head(String title) {
        this();
        words.add(new H1(title));
    }

    /** A head whose name is said by {@link #lines}. */
    public Head() {
        addClassName("head");
        add(words);
    }

    /** The name with what stands beside it, where it is more than its words. */
    public final Head lines(Component... lines) {
        words.add(lines);
        return this;
    }

    /** Above the name: the way here, such as 管理, and how much there is. */
    public final Head crumb(Component... way) {
        words.addComponentAsFirst(Tags.box("crumb", way));
        return this;
    }

    /** At the end: the buttons and links of the screen. */
    public final Head acts(Component... acts) {
        return end(Tags.box("acts", acts));
    }

    /** At the end: anything else. */
    public final Head end(Component... parts) {
        add(parts);
        return this;
    }
}
