package org.hengping.db;

import org.hengping.core.contract.BoardContract;

class JdbcBoardOnMySqlTest extends BoardContract implements OnMySql {}
