package org.hengping.workflow.road;

import java.util.List;
import org.hengping.core.organization.Person;

/**
 * What somebody can do with scans.
 *
 * @param upload keep one, before the signature on the screen
 * @param endorse keep one that is the signature
 * @param signers the heads whose signature it can bear
 */
public record SigningOffer(boolean upload, boolean endorse, List<Person> signers) {

    public boolean any() {
        return upload || endorse;
    }
}
