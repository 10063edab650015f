package org.hengping.db;

import org.hengping.core.contract.AuditContract;

class JdbcAuditOnMySqlTest extends AuditContract implements OnMySql {}
