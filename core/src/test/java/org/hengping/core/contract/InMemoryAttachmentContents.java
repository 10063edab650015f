package org.hengping.core.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
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
    public List<Kept> all(long evaluationId, boolean read) {
        String form = String.valueOf(evaluationId);
        return contents.entrySet().stream()
                .filter(one -> one.getKey().startsWith(form) && one.getKey().length() == form.length() + 64)
                .map(one -> new Kept(
                        one.getKey().substring(form.length()),
                        one.getValue().length,
                        read ? AttachmentContents.sha256(new ByteArrayInputStream(one.getValue())) : null))
                .toList();
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
