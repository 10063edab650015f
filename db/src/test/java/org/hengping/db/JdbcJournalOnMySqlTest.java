package org.hengping.db;

import org.hengping.core.contract.JournalContract;

class JdbcJournalOnMySqlTest extends JournalContract implements OnMySql {}
