package org.hengping.workflow.deadline;

import org.hengping.workflow.OnMySql;

class ExtensionsOnMySqlTest extends ExtensionsContract implements OnMySql {}
