package org.hengping.db;

import org.hengping.core.contract.ClocksContract;

class JdbcClocksOnMySqlTest extends ClocksContract implements OnMySql {}
