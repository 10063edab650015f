package org.hengping.ui.paper;

/**
 * What stands in the places for signatures once a form was signed; all empty before.
 *
 * @param mark how far the form has come, such as 草稿; empty once it is approved
 * @param head who signed for the department, when, and the opinion; the paper adds the result that was signed
 * @param finance who approved for finance, when, and the opinion; the paper adds both results
 * @param version number and short hash of the signed version, with the address where it can be verified
 * @param code the address that its QR code leads to, absolute; empty where there is none
 */
public record SignOff(String mark, String head, String finance, String version, String code) {

    /** Without a QR code. */
    public SignOff(String mark, String head, String finance, String version) {
        this(mark, head, finance, version, "");
    }
}
