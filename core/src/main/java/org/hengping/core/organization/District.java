package org.hengping.core.organization;

/**
 * A district (区县), the world everything else belongs to.
 *
 * @param code six digits of GB/T 2260, such as 430112 for 望城区
 */
public record District(String code, String name) {

    public District {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException("A district code has six digits (GB/T 2260): " + code);
        }
    }
}
