package org.hengping.db;

import org.hengping.core.contract.StoredRecordsContract;

class JdbcStoredRecordsOnMySqlTest extends StoredRecordsContract implements OnMySql {}
