package org.hengping.db;

import org.hengping.core.contract.RoundsContract;

class JdbcRoundsOnH2Test extends RoundsContract implements OnH2 {}
