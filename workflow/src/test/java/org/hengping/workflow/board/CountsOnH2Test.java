package org.hengping.workflow.board;

import org.hengping.workflow.OnH2;

class CountsOnH2Test extends CountsContract implements OnH2 {}
