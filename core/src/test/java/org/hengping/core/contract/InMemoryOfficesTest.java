package org.hengping.core.contract;

class InMemoryOfficesTest extends OfficesContract implements InMemory {}
