package org.hengping.db;

import org.hengping.core.contract.AttachmentsContract;

class JdbcAttachmentsOnMySqlTest extends AttachmentsContract implements OnMySql {}
