package org.hengping.db;

import org.hengping.core.contract.AdministrationContract;

class JdbcAdministrationOnMySqlTest extends AdministrationContract implements OnMySql {}
