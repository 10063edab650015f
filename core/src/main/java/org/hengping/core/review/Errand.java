package org.hengping.core.review;

import org.hengping.core.organization.Role;

/** What somebody comes to a form for: a step of the road, or work on the form that moves it nowhere. */
public interface Errand {

    /** The duty it is done in. */
    Role by();

    /** Whether it is done while the form lies there. */
    boolean at(Stage stage);

    /** Whether every finance officer of the district may come, at whosever desk the form lies. */
    boolean fromAnyDesk();

    /** What is said to somebody whose duty it is not. */
    Refusal notTheirs();

    /** What is said while the form lies elsewhere. */
    Refusal notThere(Stage stage);

    /** What is said to somebody who gave no reason where one is needed. */
    Refusal withoutReason();
}
