package org.hengping.core.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    public Optional<InputStream> open(long evaluationId, String sha256) {
        return Optional.ofNullable(contents.get(evaluationId + sha256)).map(ByteArrayInputStream::new);
    }
}
