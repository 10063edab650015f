package org.hengping.workflow.audit;

import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into the audit log who signed in and who failed to. What was typed as the login of an account that does not exist is not
 * kept: now and then it is a password.
 */
@Service
@Transactional
public class SignInRecord {

    private final People people;
    private final Departments departments;
    private final Audit audit;

    SignInRecord(People people, Departments departments, Audit audit) {
        this.people = people;
        this.departments = departments;
        this.audit = audit;
    }

    public void succeeded(long personId) {
        people.find(personId).ifPresent(person -> audit.note(person, "audit.signIn.succeeded", person.login()));
    }

    /** Wrong password, or no such account: the latter stands in the log of every district, since it belongs to none. */
    public void failed(String login) {
        note(login, "audit.signIn.failed");
    }

    /** So often that the login is locked for a while. */
    public void locked(String login) {
        note(login, "audit.signIn.locked");
    }

    private void note(String login, String key) {
        Optional<Person> known = people.findByLogin(login);
        if (known.isPresent()) {
            Person person = known.get();
            audit.noteOfNobody(person.districtCode(), person.name(), key, person.login());
        } else {
            departments
                    .districts()
                    .forEach(district ->
                            audit.noteOfNobody(district.code(), "—", key, Sentence.of("admin.unknownLogin")));
        }
    }
}
