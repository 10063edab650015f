package org.hengping.workflow.road;

import org.hengping.workflow.OnH2;

class SafetyOnH2Test extends SafetyContract implements OnH2 {}
