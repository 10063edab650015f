package org.hengping.db;

import org.hengping.core.contract.AuthorityContract;

class JdbcAuthorityOnMySqlTest extends AuthorityContract implements OnMySql {}
