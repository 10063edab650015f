package org.hengping.db;

import org.hengping.core.contract.AdministrationContract;

class JdbcAdministrationOnH2Test extends AdministrationContract implements OnH2 {}
