package org.hengping.db;

import org.hengping.core.contract.AttachmentsContract;

class JdbcAttachmentsOnH2Test extends AttachmentsContract implements OnH2 {}
