package org.hengping.db;

import org.hengping.core.contract.ResultsContract;

class JdbcResultsOnMySqlTest extends ResultsContract implements OnMySql {}
