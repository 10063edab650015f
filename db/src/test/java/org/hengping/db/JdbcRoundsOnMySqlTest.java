package org.hengping.db;

import org.hengping.core.contract.RoundsContract;

class JdbcRoundsOnMySqlTest extends RoundsContract implements OnMySql {}
