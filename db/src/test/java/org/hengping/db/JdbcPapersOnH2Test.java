package org.hengping.db;

import org.hengping.core.contract.PapersContract;

class JdbcPapersOnH2Test extends PapersContract implements OnH2 {}
