package org.hengping.db;

import org.hengping.core.contract.EvaluationsContract;

class JdbcEvaluationsOnMySqlTest extends EvaluationsContract implements OnMySql {}
