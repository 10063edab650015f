package org.hengping.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people who can sign in, their passwords and their duties. */
public interface People {

    void add(Person person, Password password);

    Optional<Person> find(long id);

    /** By login, without regard to upper and lower case. */
    Optional<Person> findByLogin(String login);

    /** The password of a person. */
    Optional<Password> password(long personId);

    void change(long personId, Password password);

    /** Replaces login, name, phone and address. */
    void change(Person person);

    /** Everybody of a district, by name. */
    List<Person> all(String districtCode);

    /** No person at all: a new installation. */
    boolean none();

    void add(Duty duty);

    /**
     * Changes what a duty is worth.
     *
     * @return {@code false} where it was something else by then; nothing is changed
     */
    boolean stand(long dutyId, Standing from, Standing to);

    /** The duties of a district that wait for a second person, the oldest first. */
    List<DutyHolder> pending(String districtCode);

    /** A duty ends with this day; one that had not begun never holds where the day is before its first. */
    void end(long dutyId, @Nullable LocalDate lastDay);

    /** Every duty of a district and whose it is: in force, over and to come, pending and refused, the oldest first. */
    List<DutyHolder> duties(String districtCode);

    /** The person with the duties that {@link Separation#counting count} on the day, those taken over for absent people among them. */
    Optional<Actor> actor(long personId, LocalDate on);

    /**
     * Who has a role in a district on a day, as far as it {@link Separation#counting counts}; one entry per duty, and one more for each
     * delegate of its holder. Own duties come first.
     */
    List<DutyHolder> holders(String districtCode, LocalDate on);

    /**
     * A stored password.
     *
     * @param hash as the password encoder wrote it, never the password itself
     * @param mustChange to be changed at the next sign-in
     */
    record Password(String hash, boolean mustChange) {}

    /**
     * A duty and who holds it.
     *
     * @param onBehalfOf the absent person whose duty it is; {@code null} where it is the holder's own
     */
    record DutyHolder(Duty duty, Person person, @Nullable Person onBehalfOf) {}
}
