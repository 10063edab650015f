package org.hengping.workflow.road;

import java.util.List;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.jspecify.annotations.Nullable;

/**
 * What this person sees of it.
 *
 * @param draft the draft with its revisions; {@code null} where the form is a frozen version or a blank
 * @param differences to the version before the one shown (behind a draft: to the latest); empty for a first version
 */
public record SheetForm(EvaluationForm form, @Nullable Draft draft, List<Difference> differences) {}
