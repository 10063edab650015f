package org.hengping.db;

import org.hengping.core.contract.AuthorityContract;

class JdbcAuthorityOnH2Test extends AuthorityContract implements OnH2 {}
