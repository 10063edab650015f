package org.hengping.core.contract;

class InMemoryJournalTest extends JournalContract implements InMemory {}
