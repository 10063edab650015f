package org.hengping.workflow;

import org.junit.jupiter.api.Tag;

/** In the office on MySQL. */
@Tag("mysql")
public interface OnMySql extends InOffice {

    @Override
    default Office office() {
        return Office.mySql();
    }
}
