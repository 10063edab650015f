package org.hengping.db;

import org.hengping.core.contract.ClocksContract;

class JdbcClocksOnH2Test extends ClocksContract implements OnH2 {}
