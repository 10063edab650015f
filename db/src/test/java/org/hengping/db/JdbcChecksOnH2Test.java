package org.hengping.db;

import org.hengping.core.contract.ChecksContract;

class JdbcChecksOnH2Test extends ChecksContract implements OnH2 {}
