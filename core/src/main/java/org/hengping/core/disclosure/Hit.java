package org.hengping.core.disclosure;

import org.hengping.core.findings.Place;

/**
 * Something the product noticed for the secrecy check (保密审查). It only points: a person decides.
 *
 * @param place where it stands
 * @param at position of the first character within the text of that place
 * @param found the words or figures themselves
 * @param around the same with a few characters before and after
 */
public record Hit(Kind kind, Place place, int at, String found, String around) {

    /** What kind of thing it may be. */
    public enum Kind {
        /** Words that hint at a secret, or at something not meant for everybody. */
        SECRECY,
        /** The name of a private person. */
        NAME,
        /** An identity card number. */
        IDENTITY,
        /** A telephone number. */
        PHONE,
        /** The number of a bank account. */
        ACCOUNT,
        /** An e-mail address. */
        MAIL
    }

    /** Tells it apart from all others of its version; a dismissal names it. Says nothing of what was found. */
    public String key() {
        return kind + "@" + place + "#" + at;
    }
}
