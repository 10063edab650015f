package org.hengping.ui.paper;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/** Where a line of a cell may end: anywhere but inside a word or number, and a single sign of punctuation does not begin the next. */
final class LineBreaks implements SplitCharacter {

    private static final String STAYS = "，。、；：！？）”》";

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] signs, PdfChunk @Nullable [] chunks) {
        if (current + 1 >= end) {
            return true;
        }
        char before = signs[current];
        char after = signs[current + 1];
        boolean word = narrow(before) && narrow(after);
        boolean single = stays(after) && !stays(before) && (current + 2 >= end || !stays(signs[current + 2]));
        return !word && !single;
    }

    private static boolean narrow(char sign) {
        return sign > ' ' && sign < '\u007f';
    }

    private static boolean stays(char sign) {
        return STAYS.indexOf(sign) >= 0;
    }
}
