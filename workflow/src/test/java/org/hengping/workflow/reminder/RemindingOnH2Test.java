package org.hengping.workflow.reminder;

import org.hengping.workflow.OnH2;

class RemindingOnH2Test extends RemindingContract implements OnH2 {}
