package org.hengping.db;

import org.hengping.core.contract.DisclosuresContract;

class JdbcDisclosuresOnH2Test extends DisclosuresContract implements OnH2 {}
