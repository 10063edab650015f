package org.hengping.core.results;

import org.hengping.core.form.Piece.NotApplicable;
import org.jspecify.annotations.Nullable;

/** 不适用, asked for a row or a group; {@code granted} is {@code null} while nobody has decided. */
public record RequestOutcome(
        NotApplicable request, @Nullable Boolean granted) {}
