package org.hengping.db;

import org.hengping.core.contract.HandsContract;

class JdbcHandsOnMySqlTest extends HandsContract implements OnMySql {}
