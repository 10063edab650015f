package org.hengping.db;

import org.hengping.core.contract.ChecksContract;

class JdbcChecksOnMySqlTest extends ChecksContract implements OnMySql {}
