package org.hengping.core.contract;

class InMemoryRemindersTest extends RemindersContract implements InMemory {}
