package org.hengping.core.contract;

class InMemoryEvaluationsTest extends EvaluationsContract implements InMemory {}
