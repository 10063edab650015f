package org.hengping.db;

import org.hengping.core.contract.ResultsContract;

class JdbcResultsOnH2Test extends ResultsContract implements OnH2 {}
