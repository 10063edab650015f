package org.hengping.ui.integrity;

import org.hengping.core.organization.Person;
import org.hengping.workflow.integrity.Checking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the check an auditor has asked for, beside the screen: it takes minutes, and goes on when the screen is left. */
@Component
public class CheckRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);

    private final Checking checking;

    CheckRunner(Checking checking) {
        this.checking = checking;
    }

    /**
     * Begins a check of the person's district.
     *
     * @throws org.hengping.core.review.Refusal where the person is no auditor, or a check goes on already
     */
    public void start(long by) {
        Person auditor = checking.starting(by);
        Thread.ofVirtual().name("check").start(() -> check(auditor));
    }

    private void check(Person auditor) {
        try {
            checking.all(auditor);
        } catch (RuntimeException failure) {
            LOG.error("The check of {} was broken off", auditor.districtCode(), failure);
        }
    }
}
