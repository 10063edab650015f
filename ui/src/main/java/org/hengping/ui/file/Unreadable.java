package org.hengping.ui.file;

import org.hengping.core.Sentence;

/** A file cannot be read; says why, and what to do. */
public final class Unreadable extends Exception {

    private final transient Sentence sentence;

    Unreadable(String why) {
        super(why);
        this.sentence = Sentence.of("file." + why);
    }

    public Sentence sentence() {
        return sentence;
    }
}
