package org.hengping.workflow.round;

import org.hengping.workflow.OnH2;

class RoundAdvancingOnH2Test extends RoundAdvancingContract implements OnH2 {}
