package org.hengping.core.integrity;

/** What can be wrong with a record. Its words are {@code fault.} and its name, in which {0} and {1} are filled in. */
public enum Fault {
    /** In the journal, and no longer in the store. */
    MISSING,
    /** In the store, and never in the journal. */
    UNRECORDED,
    /** Not as it was put on record. */
    ALTERED,
    /** {0}: the journal has that many states of what is never written again. */
    REWRITTEN,
    /** {0}: the journal lacks that state. */
    STATE_MISSING,
    /** The state in the journal was not signed by the product. */
    FORGED,
    /** What is stored can no longer be understood. */
    UNREADABLE,
    /** The hash is not that of the content. */
    HASH,
    /** The hash before it is not that of the entry before. */
    CHAIN,
    /** {0} was expected, {1} found. */
    NUMBER,
    /** Earlier than the one before it. */
    TIME,
    /** From {0} to {1} is no way that {2} goes. */
    WAY,
    /** {0}: the form has no such version. */
    NO_VERSION,
    /** {0}: names another hash of that version. */
    VERSION_HASH,
    /** {0}: no entry of the history tells of it. */
    NO_ENTRY,
    /** Nobody, or somebody else than the history says, did it. */
    PERSON,
    /** The version has no judgment. */
    NO_JUDGMENT,
    /** Another hash than that of the judgment, or of the sheet, that belongs to it. */
    SHEET_HASH,
    /** What was approved has no frozen review sheet. */
    NO_SHEET,
    /** {0}: not what the judgment and the sheet come to. */
    FIGURE,
    /** The version has no result. */
    NO_RESULT,
    /** The form has no history. */
    NO_HISTORY,
    /** The stage is {0}, by the history it is {1}. */
    STAGE,
    /** The engine stands at {0}, and should stand at {1}. */
    ENGINE,
    /** The clock ledger has {0} open, and should have {1}. */
    LEDGER,
    /** Another form, department or round than that of the form. */
    BELONGS,
    /** {0}: the latest version is {1}. */
    LATEST,
    /** More than one is public at a time. */
    PUBLIC_TWICE,
    /** {0}: named by the form, and not kept. */
    CONTENT_MISSING,
    /** {0}: what is kept has another checksum or size. */
    CONTENT_ALTERED;

    /** Whether a repair can re-align it: what stands where, as the history tells. */
    public boolean torn() {
        return this == STAGE || this == ENGINE || this == LEDGER;
    }
}
