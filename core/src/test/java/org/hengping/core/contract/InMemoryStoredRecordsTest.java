package org.hengping.core.contract;

import org.hengping.core.integrity.StoredRecord;

class InMemoryStoredRecordsTest extends StoredRecordsContract implements InMemory {

    @Override
    protected void lies(StoredRecord row) {
        ((InMemoryStoredRecords) CHECKS.records()).put(row);
    }
}
