package org.hengping.workflow.road;

import org.hengping.workflow.OnMySql;

class RoadOnMySqlTest extends RoadContract implements OnMySql {}
