package org.hengping.workflow.gate;

import org.hengping.workflow.OnH2;

class ThreeHandsOnH2Test extends ThreeHandsContract implements OnH2 {}
