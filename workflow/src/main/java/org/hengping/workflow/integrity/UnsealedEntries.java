package org.hengping.workflow.integrity;

import java.util.List;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.Seal;
import org.jspecify.annotations.Nullable;

/**
 * What no seal covers yet.
 *
 * @param last the last seal; {@code null} where there is none
 * @param first the first 500 of them
 */
public record UnsealedEntries(@Nullable Seal last, long count, List<JournalEntry> first) {}
