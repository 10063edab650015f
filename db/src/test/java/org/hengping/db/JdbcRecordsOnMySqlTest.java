package org.hengping.db;

import org.hengping.core.contract.RecordsContract;

class JdbcRecordsOnMySqlTest extends RecordsContract implements OnMySql {}
