package org.hengping.core.contract;

class InMemoryChecksTest extends ChecksContract implements InMemory {}
