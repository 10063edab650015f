package org.hengping.core.contract;

class InMemoryHandsTest extends HandsContract implements InMemory {}
