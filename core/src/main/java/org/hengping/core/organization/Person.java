package org.hengping.core.organization;

/**
 * Somebody who can sign in.
 *
 * @param login unique in the whole system
 * @param phone as people dial it; empty where unknown
 * @param email where messages reach the person outside the product; empty where unknown
 */
public record Person(long id, String districtCode, String login, String name, String phone, String email) {}
