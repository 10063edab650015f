package org.hengping.workflow.reminder;

import org.hengping.workflow.OnMySql;

class RemindingOnMySqlTest extends RemindingContract implements OnMySql {}
