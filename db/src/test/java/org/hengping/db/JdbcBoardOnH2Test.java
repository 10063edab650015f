package org.hengping.db;

import org.hengping.core.contract.BoardContract;

class JdbcBoardOnH2Test extends BoardContract implements OnH2 {}
