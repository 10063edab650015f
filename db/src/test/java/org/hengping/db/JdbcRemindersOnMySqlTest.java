package org.hengping.db;

import org.hengping.core.contract.RemindersContract;

class JdbcRemindersOnMySqlTest extends RemindersContract implements OnMySql {}
