package org.hengping.core.review;

/**
 * Where a frozen version is kept.
 *
 * @param number of the version
 * @param hash of the version, 64 hexadecimal digits
 */
public record VersionPlace(String districtCode, long evaluationId, int number, String hash) {}
