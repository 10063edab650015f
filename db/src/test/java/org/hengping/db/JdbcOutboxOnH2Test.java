package org.hengping.db;

import org.hengping.core.contract.OutboxContract;

class JdbcOutboxOnH2Test extends OutboxContract implements OnH2 {}
