package org.hengping.core.contract;

class InMemoryPapersTest extends PapersContract implements InMemory {}
