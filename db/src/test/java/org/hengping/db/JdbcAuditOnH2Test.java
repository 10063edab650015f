package org.hengping.db;

import org.hengping.core.contract.AuditContract;

class JdbcAuditOnH2Test extends AuditContract implements OnH2 {}
