package org.hengping.workflow.reminder;

import org.hengping.workflow.OnH2;

class DigestsOnH2Test extends DigestsContract implements OnH2 {}
