package org.hengping.ui.shell;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Screen;

/** Shown for an address that does not exist, or is not this person's. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class NothingView extends RouteNotFoundError implements HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Div text = new Div(
                new H1(t("nothing.title")),
                new Paragraph(t("refusal.notFound")),
                Address.WORKBENCH.link(t("nothing.home")));
        text.addClassName("nothing");
        getElement().appendChild(text.getElement());
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Screen.onTab(t("nothing.title"));
    }
}
