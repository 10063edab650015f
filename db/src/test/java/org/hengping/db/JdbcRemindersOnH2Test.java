package org.hengping.db;

import org.hengping.core.contract.RemindersContract;

class JdbcRemindersOnH2Test extends RemindersContract implements OnH2 {}
