package org.hengping.workflow.reminder;

import org.hengping.workflow.OnMySql;

class DigestsOnMySqlTest extends DigestsContract implements OnMySql {}
