package org.hengping.core.organization;

import java.time.Instant;
import java.util.List;

/** What people are told at the bell about themselves. */
public interface Notices {

    void add(Notice notice);

    /** A person's, unread ones first, then the latest first. */
    List<Notice> to(long personId, int limit);

    /** How many a person has not read. */
    int unread(long personId);

    /** Marks all of a person as read. */
    void read(long personId, Instant at);
}
