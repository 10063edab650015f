package org.hengping.db;

import org.hengping.core.contract.StoredRecordsContract;

class JdbcStoredRecordsOnH2Test extends StoredRecordsContract implements OnH2 {}
