package org.hengping.core.organization;

/** What a person can be trusted with (职责). */
public enum Role {
    /** 填报人: fills in the form of one department. */
    PREPARER,
    /** 部门负责人: signs the form of one department. */
    DEPARTMENT_HEAD,
    /** 财政审核人: reviews forms for the finance bureau; responsible for the departments named by the duties. */
    FINANCE_OFFICER,
    /** 系统管理员: keeps people, duties and settings; takes no part in the road. */
    ADMINISTRATOR,
    /** 审计员: sees everything of the district, changes nothing. */
    AUDITOR
}
