package org.hengping.workflow.deadline;

import org.hengping.workflow.OnH2;

class ExtensionsOnH2Test extends ExtensionsContract implements OnH2 {}
