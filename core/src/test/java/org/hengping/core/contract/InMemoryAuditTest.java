package org.hengping.core.contract;

class InMemoryAuditTest extends AuditContract implements InMemory {}
