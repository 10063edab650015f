package org.hengping.db;

import org.hengping.core.contract.OutboxContract;

class JdbcOutboxOnMySqlTest extends OutboxContract implements OnMySql {}
