package org.hengping.ui.shell;

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
import java.util.UUID;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown instead of a screen that failed to open: a reference for the operator, and nothing of what went wrong inside. */
@ParentLayout(Shell.class)
@PermitAll
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", reference, parameter.getException());
        addClassName("nothing");
        add(
                new H1(t("failure.title")),
                new Paragraph(t("failure.message", reference)),
                Address.WORKBENCH.link(t("nothing.home")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return Screen.onTab(t("failure.title"));
    }
}
