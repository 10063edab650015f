package org.hengping.workflow.integrity;

import org.hengping.workflow.OnH2;

class IntegrityOnH2Test extends IntegrityContract implements OnH2 {}
