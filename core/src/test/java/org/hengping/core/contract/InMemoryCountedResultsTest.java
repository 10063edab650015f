package org.hengping.core.contract;

class InMemoryCountedResultsTest extends CountedResultsContract implements InMemory {}
