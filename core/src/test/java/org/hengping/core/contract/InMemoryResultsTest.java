package org.hengping.core.contract;

class InMemoryResultsTest extends ResultsContract implements InMemory {}
