package org.hengping.db;

import org.hengping.core.contract.PapersContract;

class JdbcPapersOnMySqlTest extends PapersContract implements OnMySql {}
