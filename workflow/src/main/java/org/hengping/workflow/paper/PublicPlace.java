package org.hengping.workflow.paper;

import java.util.SortedMap;
import org.hengping.core.organization.District;

/**
 * A district on the public pages.
 *
 * @param years how many forms are public, by fiscal year, the latest first
 */
public record PublicPlace(District district, SortedMap<Integer, Integer> years) {}
