package org.hengping.db;

import org.hengping.core.contract.EvaluationsContract;

class JdbcEvaluationsOnH2Test extends EvaluationsContract implements OnH2 {}
