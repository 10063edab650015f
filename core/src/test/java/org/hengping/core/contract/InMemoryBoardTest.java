package org.hengping.core.contract;

class InMemoryBoardTest extends BoardContract implements InMemory {}
