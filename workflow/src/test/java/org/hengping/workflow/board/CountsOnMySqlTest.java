package org.hengping.workflow.board;

import org.hengping.workflow.OnMySql;

class CountsOnMySqlTest extends CountsContract implements OnMySql {}
