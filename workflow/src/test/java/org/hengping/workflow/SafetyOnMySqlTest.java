package org.hengping.workflow;

class SafetyOnMySqlTest extends SafetyContract {

    @Override
    Office office() {
        return Office.mySql();
    }
}
