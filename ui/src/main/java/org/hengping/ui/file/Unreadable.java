package org.hengping.ui.file;

import java.nio.file.InvalidPathException;
import org.hengping.core.Sentence;
import org.jspecify.annotations.Nullable;

/** A file cannot be read; says why, and what to do. */
public final class Unreadable extends Exception {

    private final String why;

    Unreadable(String why) {
        super(why);
        this.why = why;
    }

    /** Words for whatever stopped the reading. */
    public static Unreadable because(@Nullable Throwable failure) {
        return switch (failure) {
            case Unreadable known -> known;
            case OutOfMemoryError full -> new Unreadable("tooMuch");
            case StackOverflowError deep -> new Unreadable("tooMuch");
            case InvalidPathException noName -> new Unreadable("missing");
            case null, default -> new Unreadable("damaged");
        };
    }

    /** The end of its key: {@code tooSlow} of {@code file.tooSlow}. */
    String why() {
        return why;
    }

    public Sentence sentence() {
        return Sentence.of("file." + why);
    }
}
