package org.hengping.workflow.gate;

import org.hengping.workflow.OnMySql;

class ThreeHandsOnMySqlTest extends ThreeHandsContract implements OnMySql {}
