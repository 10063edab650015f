package org.hengping.db;

import org.hengping.core.contract.HandsContract;

class JdbcHandsOnH2Test extends HandsContract implements OnH2 {}
