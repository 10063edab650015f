package org.hengping.workflow;

/** In the office on H2. */
public interface OnH2 extends InOffice {

    @Override
    default Office office() {
        return Office.h2();
    }
}
