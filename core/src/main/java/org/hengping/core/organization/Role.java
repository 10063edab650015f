package org.hengping.core.organization;

/** What a person can be trusted with (职责). */
public enum Role {
    /** 填报人: fills in the form of one department. */
    PREPARER,
    /** 部门负责人: signs the form of one department. */
    DEPARTMENT_HEAD,
    /** 财政审核人: reviews forms for the finance bureau; responsible for the departments named by the duties. */
    FINANCE_OFFICER,
    /** 系统管理员: keeps departments, accounts, calendar, reminders and mail. */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员: gives and ends duties, arranges delegations for others, resets passwords. */
    SECURITY_ADMINISTRATOR,
    /** 审计员: sees everything of the district, changes nothing, and looks through what the administrators did. */
    AUDITOR;

    /** One of the three administrations (三员): has no part in the road of a form, and is never delegated. */
    public boolean administers() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDITOR;
    }

    /** One of the hands a form goes through. */
    public boolean onTheRoad() {
        return !administers();
    }

    /** Whether its duties take effect when a second person confirms them. */
    public boolean takesTwo() {
        return administers() || this == FINANCE_OFFICER;
    }
}
