package org.hengping.db;

import org.hengping.core.contract.CountedResultsContract;

class JdbcCountedResultsOnH2Test extends CountedResultsContract implements OnH2 {}
