package org.hengping.core.contract;

class InMemoryDisclosuresTest extends DisclosuresContract implements InMemory {}
