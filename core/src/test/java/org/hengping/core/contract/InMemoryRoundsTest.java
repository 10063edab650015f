package org.hengping.core.contract;

class InMemoryRoundsTest extends RoundsContract implements InMemory {}
