package org.hengping.workflow.integrity;

import org.hengping.workflow.OnMySql;

class IntegrityOnMySqlTest extends IntegrityContract implements OnMySql {}
