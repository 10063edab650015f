package org.hengping.workflow.deadline;

import org.hengping.workflow.OnH2;

class DeadlinesOnH2Test extends DeadlinesContract implements OnH2 {}
