package org.hengping.db;

import org.hengping.core.contract.JournalContract;

class JdbcJournalOnH2Test extends JournalContract implements OnH2 {}
