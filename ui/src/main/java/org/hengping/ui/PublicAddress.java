package org.hengping.ui;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where everybody can read a disclosed form; nowhere while the public pages are switched off. */
@Component
public class PublicAddress {

    private final boolean open;

    PublicAddress(@Value("${hengping.public.enabled:true}") boolean open) {
        this.open = open;
    }

    /** The way to the public page of a form, in a window of its own; invisible where there is none. */
    public Anchor link(long evaluationId) {
        Anchor link = new Anchor("public/form/" + evaluationId, t("disclosure.page"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("public-page");
        link.setVisible(open);
        return link;
    }
}
