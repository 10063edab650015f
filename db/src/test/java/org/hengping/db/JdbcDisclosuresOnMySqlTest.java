package org.hengping.db;

import org.hengping.core.contract.DisclosuresContract;

class JdbcDisclosuresOnMySqlTest extends DisclosuresContract implements OnMySql {}
