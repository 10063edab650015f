package org.hengping.workflow.road;

import org.hengping.workflow.OnH2;

class RoadOnH2Test extends RoadContract implements OnH2 {}
