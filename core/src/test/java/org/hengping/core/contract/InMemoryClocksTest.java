package org.hengping.core.contract;

class InMemoryClocksTest extends ClocksContract implements InMemory {}
