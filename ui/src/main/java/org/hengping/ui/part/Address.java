package org.hengping.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;

/**
 * The address of a screen. Screens lead to each other by these alone and do not know each other, so none of them has to be public; a test holds
 * them against the routes of the views.
 */
public final class Address {

    public static final Address WORKBENCH = new Address("");
    public static final Address QUEUE = new Address("review");
    public static final Address DISCLOSE = new Address("disclose");
    public static final Address REMINDERS = new Address("reminders");
    public static final Address OVERDUE = new Address("overdue");
    public static final Address ROUNDS = new Address("rounds");
    public static final Address NEW_ROUND = new Address("rounds/new");
    public static final Address SUMMARY = new Address("summary");
    public static final Address RESULTS = new Address("results");
    public static final Address CHECK = new Address("check");
    public static final Address PASSWORD = new Address("password");
    public static final Address LOGIN = new Address("login");
    public static final Address ADMIN = new Address("admin");
    public static final Address PEOPLE = new Address("admin/people");
    public static final Address DEPARTMENTS = new Address("admin/departments");
    public static final Address DEPARTMENT_PEOPLE = new Address("admin/department-people");
    public static final Address DELEGATIONS = new Address("admin/delegations");
    public static final Address DUTY_REVIEW = new Address("admin/duty-review");
    public static final Address IMPORT = new Address("admin/import");
    public static final Address CALENDAR = new Address("admin/calendar");
    public static final Address RULES = new Address("admin/rules");
    public static final Address REMINDER_RULES = new Address("admin/reminders");
    public static final Address AUDIT = new Address("admin/audit");
    public static final Address AUDIT_REVIEW = new Address("admin/audit-review");
    public static final Address INTEGRITY = new Address("admin/integrity");

    private final String path;

    private Address(String path) {
        this.path = path;
    }

    /** One form. */
    public static Address form(long evaluationId) {
        return new Address("evaluations/" + evaluationId);
    }

    /** What happened to one form (轨迹). */
    public static Address trace(long evaluationId) {
        return new Address("trace/" + evaluationId);
    }

    /** The queue, with one form open beside it. */
    public static Address queue(long evaluationId) {
        return new Address("review/" + evaluationId);
    }

    /** One round. */
    public static Address round(long roundId) {
        return new Address("rounds/" + roundId);
    }

    /** From the root of the product, without a slash before it: {@code evaluations/7}. */
    public String path() {
        return path;
    }

    /** Whether somebody is about to come here. */
    public boolean at(BeforeEnterEvent enter) {
        return enter.getLocation().getPath().equals(path);
    }

    /** A link to it, still without words. */
    public RouterLink link() {
        RouterLink link = new RouterLink();
        lead(link);
        return link;
    }

    public RouterLink link(String words) {
        RouterLink link = link();
        link.setText(words);
        return link;
    }

    /** Lets a link lead here. */
    public void lead(RouterLink link) {
        link.getElement().setAttribute("href", path);
    }

    /** Goes there. */
    public void open() {
        UI.getCurrent().navigate(path);
    }
}
