package org.constitutionreview.document.text.source.upload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText.Notice;

/** The readable files of a zip, each in a file of our own naming until this is closed. */
final class Unzipped implements AutoCloseable {

    private static final int MOST_FILES = 1000;
    private static final long MOST_BYTES = 200_000_000;
    private static final long BLOWN_UP = 100;
    private static final long SMALL = 5_000_000;
    private static final int LONGEST_PATH = 300;

    /** @param path as the zip has it */
    record Entry(String path, FileKind kind, Path file) {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        List<String> folders() {
            List<String> steps = Arrays.asList(path.split("/"));
            return steps.subList(0, steps.size() - 1);
        }
    }

    private final Path folder;
    private final long limit;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private long written;
    private int seen;

    private Unzipped(Path folder, long size) {
        this.folder = folder;
        this.limit = Math.min(MOST_BYTES, Math.max(SMALL, size * BLOWN_UP));
    }

    static Unzipped of(Path zip) throws IOException {
        try {
            return of(zip, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException olderNames) {
            return of(zip, Charset.forName("IBM437"));
        }
    }

    private static Unzipped of(Path zip, Charset names) throws IOException {
        Unzipped unzipped = new Unzipped(Files.createTempDirectory("upload"), Files.size(zip));
        try (ZipInputStream files = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)), names)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                unzipped.take(entry, files);
            }
            unzipped.finish();
            return unzipped;
        } catch (ZipException damaged) {
            unzipped.close();
            boolean encrypted = String.valueOf(damaged.getMessage()).contains("encrypted");
            throw new FileRefused(
                    encrypted
                            ? "The zip is protected by a password. Make one without, and upload that."
                            : "The zip is damaged. Make it again and upload that.");
        } catch (IOException | RuntimeException e) {
            unzipped.close();
            throw e;
        }
    }

    private void take(ZipEntry entry, InputStream bytes) throws IOException {
        String path = safe(entry.getName());
        if (++seen > MOST_FILES) {
            throw new FileRefused(
                    "The zip holds more than 1,000 files. Put only the Constitution's documents into it.");
        }
        FileKind kind = FileKind.of(path);
        boolean skipped = entry.isDirectory() || isOfTheSystem(path);
        if (kind == FileKind.ZIP && !skipped) {
            throw new FileRefused(
                    "“" + path + "” is a zip within the zip. Put its files into one zip and upload that.");
        }
        if (skipped || kind == null) {
            copy(bytes, OutputStream.nullOutputStream());
            if (!skipped) {
                String advice = FileKind.isText(path) ? ": " + FileKind.advice(path) : "";
                notices.add(new Notice(Notice.Kind.NOT_CARRIED_OVER, "file “" + path + "”" + advice, "the zip"));
            }
            return;
        }
        if (!paths.add(path.toLowerCase(Locale.ROOT))) {
            throw new FileRefused("The zip holds “" + path + "” twice. Keep one of them and upload it again.");
        }
        Path file = folder.resolve(entries.size() + ".file");
        try (OutputStream to = Files.newOutputStream(file)) {
            copy(bytes, to);
        }
        entries.add(new Entry(path, kind, file));
    }

    private void copy(InputStream bytes, OutputStream to) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long ofThis = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            to.write(buffer, 0, read);
            written += read;
            ofThis += read;
            if (written > limit || ofThis > Upload.MOST_BYTES) {
                throw new FileRefused("The zip unpacks to far more than it seems to hold, so it wasn't opened."
                        + " Put only the Constitution's documents into it.");
            }
        }
    }

    /** Nothing is ever written where a name says, but a name that tries is no honest one. */
    private static String safe(String name) {
        String path = name.replace('\\', '/');
        boolean tricky = path.startsWith("/")
                || path.matches("(?s)[A-Za-z]:.*")
                || path.length() > LONGEST_PATH
                || path.chars().anyMatch(c -> c < ' ')
                || Arrays.asList(path.split("/")).contains("..");
        if (tricky) {
            throw new FileRefused(
                    "The zip holds a file whose name leads out of the zip. Make the zip again from a folder.");
        }
        return path;
    }

    private static boolean isOfTheSystem(String path) {
        return path.startsWith("__MACOSX/")
                || path.matches("(?s)(?:.*/)?(?:\\.[^/]*|~\\$[^/]*|Thumbs\\.db|desktop\\.ini)");
    }

    private void finish() {
        if (entries.isEmpty()) {
            throw new FileRefused(
                    "There is no file in the zip that can be read. Those that can are " + FileKind.READABLE + ".");
        }
        entries.sort(Comparator.comparing(Entry::path, new ByNumberAndName()));
    }

    List<Entry> entries() {
        return entries;
    }

    List<Notice> notices() {
        return notices;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
