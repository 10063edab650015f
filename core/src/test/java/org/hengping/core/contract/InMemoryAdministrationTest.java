package org.hengping.core.contract;

class InMemoryAdministrationTest extends AdministrationContract implements InMemory {}
