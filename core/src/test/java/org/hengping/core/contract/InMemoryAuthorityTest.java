package org.hengping.core.contract;

class InMemoryAuthorityTest extends AuthorityContract implements InMemory {}
