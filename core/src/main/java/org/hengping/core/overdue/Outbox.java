package org.hengping.core.overdue;

import java.time.Instant;
import java.util.List;

/** The mails of the districts that are to be sent, were sent, or were given up. */
public interface Outbox {

    void add(Letter letter);

    /**
     * Takes letters that wait out for one server, which has them alone until the lease ends. After that they wait again.
     *
     * @param server name of the server, unique among all of an installation
     * @param inHours also those that are sent in working hours only
     * @return the oldest first, each with this attempt counted
     */
    List<Letter> claim(String districtCode, String server, Instant now, Instant until, boolean inHours, int limit);

    /** Marks it as sent; without effect where another server has it by now. */
    void sent(long id, String server, Instant at);

    /** Puts it back until a time, or gives it up; without effect where another server has it by now. */
    void failed(long id, String server, String error, Instant notBefore, boolean dead);

    /** Lets one that was given up wait again, as if never tried; without effect on others. */
    void again(String districtCode, long id, Instant now);

    /** How many wait. */
    int waiting(String districtCode);

    /** Those of a district, the ones given up first, then the latest first. */
    List<Letter> all(String districtCode, int limit);
}
