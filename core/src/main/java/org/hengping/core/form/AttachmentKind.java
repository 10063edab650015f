package org.hengping.core.form;

/** The kinds of files that can be evidence, recognised by what is in them and never by their own names. */
public enum AttachmentKind {
    PDF,
    PNG,
    JPEG,
    DOCX,
    XLSX,
    PPTX,
    /** The Chinese format for electronic documents (版式文件, GB/T 33190). */
    OFD,
    /** doc, xls and ppt. */
    OFFICE,
    /** Several files in one, none of them a program or a script. */
    ZIP;
}
