package org.hengping.core.check;

import org.hengping.core.Sentence;
import org.hengping.core.findings.Level;
import org.hengping.core.form.PieceId;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its place in the file.
 *
 * @param id of the rule, such as {@code NARRATIVE_CONFLICT}
 * @param piece what it is about in the form; {@code null} where it is about the whole file
 * @param where such as {@code 表1 R12 C7}; empty where it is about the whole file
 */
public record Said(
        String id,
        Level level,
        @Nullable PieceId piece,
        String where,
        Sentence message,
        String expected,
        String found) {

    static Said ofFile(String id, Level level, Sentence message) {
        return new Said(id, level, null, "", message, "", "");
    }
}
