package org.hengping.db;

import org.hengping.core.contract.CountedResultsContract;

class JdbcCountedResultsOnMySqlTest extends CountedResultsContract implements OnMySql {}
