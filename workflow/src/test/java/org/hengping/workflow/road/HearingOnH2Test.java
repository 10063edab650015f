package org.hengping.workflow.road;

import org.hengping.workflow.OnH2;

class HearingOnH2Test extends HearingContract implements OnH2 {}
