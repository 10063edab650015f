package org.hengping.ui.shell;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Screen;

/** Shown instead of a screen that was refused. */
@ParentLayout(Shell.class)
@PermitAll
class RefusedView extends Div implements HasErrorParameter<Refusal>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        addClassName("nothing");
        add(
                new H1(t("nothing.title")),
                new Paragraph(say(parameter.getException().sentence())),
                Address.WORKBENCH.link(t("nothing.home")));
        return parameter.getException() instanceof Refusal.NotFound
                ? HttpStatusCode.NOT_FOUND.getCode()
                : HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return Screen.onTab(t("nothing.title"));
    }
}
