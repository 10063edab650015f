package org.hengping.core.contract;

class InMemoryRecordsTest extends RecordsContract implements InMemory {}
