package org.hengping.workflow.road;

import org.hengping.workflow.OnMySql;

class HearingOnMySqlTest extends HearingContract implements OnMySql {}
