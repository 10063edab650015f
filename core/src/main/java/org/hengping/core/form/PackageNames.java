package org.hengping.core.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What the names inside a package (zip) tell of it. Nothing in it is ever unpacked, so it cannot burst. */
final class PackageNames {

    /** More than any evidence has. */
    static final int MOST = 5000;

    /** Windows ignores dots and spaces at the end of a name. */
    private static final Pattern PROGRAM = Pattern.compile(
            ".*\\.(exe|dll|com|scr|pif|cpl|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|lnk|reg|jar|class|dex|apk|sh|py)[. ]*",
            Pattern.DOTALL);

    private static final Pattern MACROS = Pattern.compile("(.*/)?(vbaproject\\.bin|macrosheets/.*)", Pattern.DOTALL);

    private PackageNames() {}

    static Optional<AttachmentKind> kind(Path file) throws IOException {
        // Every byte is a sign in ISO 8859-1: Chinese names in GBK do not matter, those asked for are ASCII
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() == 0 || zip.size() > MOST) {
                return Optional.empty();
            }
            List<String> names = zip.stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            return names.stream().anyMatch(PackageNames::refused) ? Optional.empty() : kind(names);
        } catch (ZipException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<AttachmentKind> kind(List<String> names) {
        if (names.contains("ofd.xml")) {
            return Optional.of(AttachmentKind.OFD);
        }
        if (!names.contains("[content_types].xml")) {
            return Optional.of(AttachmentKind.ZIP);
        }
        return names.stream()
                .map(name -> switch (name.substring(0, name.indexOf('/') + 1)) {
                    case "word/" -> Optional.of(AttachmentKind.DOCX);
                    case "xl/" -> Optional.of(AttachmentKind.XLSX);
                    case "ppt/" -> Optional.of(AttachmentKind.PPTX);
                    default -> Optional.<AttachmentKind>empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean refused(String name) {
        return PROGRAM.matcher(name).matches() || MACROS.matcher(name).matches();
    }
}
