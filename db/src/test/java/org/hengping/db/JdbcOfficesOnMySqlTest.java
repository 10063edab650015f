package org.hengping.db;

import org.hengping.core.contract.OfficesContract;

class JdbcOfficesOnMySqlTest extends OfficesContract implements OnMySql {}
