package org.hengping.core.contract;

class InMemoryAttachmentsTest extends AttachmentsContract implements InMemory {}
