package org.hengping.core.contract;

class InMemoryOutboxTest extends OutboxContract implements InMemory {}
