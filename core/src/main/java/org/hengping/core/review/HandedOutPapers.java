package org.hengping.core.review;

import java.util.Optional;

/** The digests of the files that were handed out; added and read, never changed. The files themselves are not kept. */
public interface HandedOutPapers {

    /** The same bytes again change nothing. */
    void add(HandedOutPaper paper);

    /** It asks for no district: whoever has the file is told whose it is. */
    Optional<HandedOutPaper> find(String sha256);
}
