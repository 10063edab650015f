package org.hengping.workflow.road;

import org.hengping.workflow.OnMySql;

class ClaimsOnMySqlTest extends ClaimsContract implements OnMySql {}
