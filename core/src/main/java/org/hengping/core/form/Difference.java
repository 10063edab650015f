package org.hengping.core.form;

/**
 * A value that differs between two forms.
 *
 * @param piece the piece it is in
 * @param field the field of the piece's canonical text; for a piece that is new or gone, each of its fields
 * @param before the value before; empty where there was none
 * @param after the value after; empty where there is none
 */
public record Difference(PieceId piece, FormField field, String before, String after) {}
