package org.hengping.db;

import org.hengping.core.contract.OfficesContract;

class JdbcOfficesOnH2Test extends OfficesContract implements OnH2 {}
