package org.hengping.workflow.deadline;

import org.hengping.workflow.OnMySql;

class DeadlinesOnMySqlTest extends DeadlinesContract implements OnMySql {}
