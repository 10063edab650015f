package org.hengping.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.OutsideSeals;
import org.hengping.core.integrity.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Copies of seals as files of the directory {@code hengping.seals.dir}: one each, named by district, number and the beginning of the hash. */
@Component
class DirectorySeals implements OutsideSeals {

    private static final long LARGEST = 1_000_000;

    private final @Nullable Path directory;

    DirectorySeals(@Value("${hengping.seals.dir:}") String directory) {
        this.directory = directory.isBlank() ? null : Path.of(directory.strip());
    }

    @Override
    public boolean kept() {
        return directory != null;
    }

    @Override
    public void keep(Seal seal) {
        Path folder = directory;
        if (folder == null) {
            return;
        }
        Path file = folder.resolve("hengping-seal-%s-%06d-%s.txt"
                .formatted(seal.districtCode(), seal.number(), seal.hash().substring(0, 8)));
        try {
            if (!Files.exists(file)) {
                Path part = Files.createTempFile(folder, "seal.", ".part");
                Files.writeString(part, seal.file());
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public List<Seal> of(String districtCode) {
        Path folder = directory;
        if (folder == null) {
            return List.of();
        }
        List<Seal> seals = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                read(file)
                        .filter(seal -> seal.districtCode().equals(districtCode))
                        .ifPresent(seals::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return seals;
    }

    private static Optional<Seal> read(Path file) throws IOException {
        return Files.size(file) > LARGEST
                ? Optional.empty()
                : Seal.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
