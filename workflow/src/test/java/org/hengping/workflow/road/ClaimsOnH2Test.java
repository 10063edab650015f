package org.hengping.workflow.road;

import org.hengping.workflow.OnH2;

class ClaimsOnH2Test extends ClaimsContract implements OnH2 {}
