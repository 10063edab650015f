package org.hengping.workflow.road;

import org.hengping.workflow.OnMySql;

class SafetyOnMySqlTest extends SafetyContract implements OnMySql {}
