package org.hengping.core.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.hengping.core.form.AttachmentContents;

final class InMemoryAttachmentContents implements AttachmentContents {

    private final Map<String, byte[]> contents = new HashMap<>();

    @Override
    public void keep(long evaluationId, String sha256, long size, InputStream content) {
        try {
            contents.putIfAbsent(evaluationId + sha256, content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public InputStream open(long evaluationId, String sha256, long size) {
        byte[] content = contents.get(evaluationId + sha256);
        if (content == null) {
            throw Damaged.missing(sha256);
        }
        if (content.length != size) {
            throw Damaged.size(sha256, content.length, size);
        }
        return new ByteArrayInputStream(content);
    }
}
