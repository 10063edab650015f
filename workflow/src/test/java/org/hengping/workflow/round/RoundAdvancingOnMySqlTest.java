package org.hengping.workflow.round;

import org.hengping.workflow.OnMySql;

class RoundAdvancingOnMySqlTest extends RoundAdvancingContract implements OnMySql {}
