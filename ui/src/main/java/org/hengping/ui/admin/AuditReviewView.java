package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.hengping.core.organization.AuditEntry;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.audit.Auditing;

/** 审阅确认: what was done to accounts, duties and delegations since an auditor looked last; one act confirms all that is shown. */
@Route("admin/audit-review")
@RolesAllowed("AUDITOR")
class AuditReviewView extends Screen {

    private final CurrentPerson person;
    private final Auditing auditing;
    private final Span count = Tags.text("muted", "");
    private final Div content = Tags.box("audit-review");

    AuditReviewView(CurrentPerson person, Auditing auditing) {
        super("admin.card.auditReview", "scroll", "admin");
        this.person = person;
        this.auditing = auditing;
        RouterLink log = Address.AUDIT.link(t("admin.card.audit"));
        log.addClassNames("go", "plain");
        add(
                new Head(t("admin.card.auditReview"))
                        .crumb(Address.ADMIN.link(t("admin.title")), count)
                        .acts(log),
                content);
        show();
    }

    private void show() {
        content.removeAll();
        List<AuditEntry> entries = auditing.toReview(person.id());
        long all = auditing.unreviewed(person.id());
        count.setText(t("auditReview.count", entries.size(), String.valueOf(all)));
        if (entries.isEmpty()) {
            content.add(Tags.notice("ok", t("auditReview.none")));
            return;
        }
        Div list = Tags.box("card pad review-list");
        entries.forEach(entry -> list.add(Tags.box(
                "review-row",
                Tags.text("muted", Moments.minute(entry.at())),
                Tags.text("strong", entry.actorName()),
                new Span(say(entry.what())))));
        Button confirm = new Button(
                t(
                        "auditReview.confirm",
                        entries.size(),
                        Moments.minute(entries.getLast().at())),
                click -> confirm(entries));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClassName("review-confirm");
        content.add(Tags.text("muted", t("auditReview.what")), list, Tags.box("acts", confirm));
    }

    private void confirm(List<AuditEntry> entries) {
        String last = t(
                "auditReview.upTo",
                entries.size(),
                Moments.minute(entries.getLast().at()),
                entries.getLast().actorName(),
                say(entries.getLast().what()));
        Ask.confirm(t("admin.card.auditReview"), last, t("auditReview.go"), () -> {
            auditing.review(person.id(), entries);
            show();
        });
    }
}
