package org.hengping.workflow.round;

import org.hengping.core.Sentence;
import org.hengping.core.findings.Level;

/**
 * One line of the list of what is missing before a round is opened.
 *
 * @param level an ERROR blocks; a WARNING has to be acknowledged
 * @param sentence what, and whom it concerns
 * @param mend where it is mended
 */
public record PreflightLine(Level level, Sentence sentence, PreflightMend mend) {

    static PreflightLine error(PreflightMend mend, String key, Object... arguments) {
        return new PreflightLine(Level.ERROR, Sentence.of(key, arguments), mend);
    }

    static PreflightLine warning(PreflightMend mend, String key, Object... arguments) {
        return new PreflightLine(Level.WARNING, Sentence.of(key, arguments), mend);
    }

    public boolean blocks() {
        return level == Level.ERROR;
    }
}
