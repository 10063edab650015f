package org.hengping.ui.paper;

import org.hengping.core.form.EvaluationForm;
import org.hengping.core.results.Outcome;
import org.hengping.core.scoring.FormScore;

/**
 * What is printed.
 *
 * @param score what the rules gave
 * @param outcome its results; the reviewed one has a column of its own once it is approved
 */
public record Content(EvaluationForm form, FormScore score, Outcome outcome, int year) {

    boolean reviewed() {
        return outcome.settled().isPresent();
    }
}
