package org.hengping.ui.demo;

import org.hengping.core.form.EvaluationForm;

/** The forms of the demonstration, to test with. */
public final class AnyDemoForm {

    private AnyDemoForm() {}

    /** @param size tells the departments apart; 1 and more */
    public static EvaluationForm of(int size) {
        return DemoForms.of("望城区第" + size + "局", "区" + size + "局", size);
    }
}
