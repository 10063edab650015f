package org.hengping.core.organization;

/**
 * A department (部门) of a district: an office with a budget that must evaluate itself every year. The finance bureau is one too.
 *
 * @param shortName what people call it, such as 区教育局
 */
public record Department(long id, String districtCode, String name, String shortName) {}
