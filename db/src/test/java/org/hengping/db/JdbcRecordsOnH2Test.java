package org.hengping.db;

import org.hengping.core.contract.RecordsContract;

class JdbcRecordsOnH2Test extends RecordsContract implements OnH2 {}
