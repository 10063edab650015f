package org.hengping.workflow.dispensation;

import org.hengping.core.review.DispensationKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param departmentId {@code null} for the round as a whole
 * @param documentNumber 文号; blank only for the round as a whole
 * @param fillerId who is to fill in; {@code null} unless it is 代填
 */
public record WantedDispensation(
        DispensationKind kind,
        @Nullable Long departmentId,
        String reason,
        String documentNumber,
        @Nullable Long fillerId) {}
