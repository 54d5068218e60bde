package org.constitutionreview.document.text.source.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.constitutionreview.document.text.source.FileRefused;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file. They are unpacked only when read, and never more of them than a real text can need. */
final class Parts implements AutoCloseable {

    static final long LARGEST_FILE = 50L * 1024 * 1024;
    private static final long LARGEST_PART = 64L * 1024 * 1024;
    private static final long LARGEST_WHOLE = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 20_000;
    private static final String DAMAGED = "This Word file is damaged: it can't be unpacked. Open it in Word, save it "
            + "under another name and try that file.";

    private final ZipFile zip;
    private long unpacked;

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws FileRefused when it isn't a Word file, or is one that harms */
    static Parts open(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new FileRefused("This file is larger than 50 MB. Take its images out, or split it, and try again.");
        }
        Disguise.refuse(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused(DAMAGED);
        }
        try {
            refuseTricks(zip);
            return new Parts(zip);
        } catch (FileRefused | IllegalArgumentException e) {
            zip.close();
            throw e instanceof FileRefused refused ? refused : new FileRefused(DAMAGED);
        }
    }

    private static void refuseTricks(ZipFile zip) {
        if (zip.size() > MOST_PARTS) {
            throw new FileRefused("This file consists of " + zip.size() + " parts, far more than a text has. "
                    + "Ask whoever sent it for a copy saved by Word.");
        }
        Set<String> names = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            String slashed = name.replace('\\', '/');
            boolean leaves = slashed.startsWith("/")
                    || slashed.matches("[A-Za-z]:.*")
                    || List.of(slashed.split("/", -1)).contains("..");
            if (leaves || !names.add(slashed.toLowerCase(Locale.ROOT))) {
                throw new FileRefused("This file isn't packed as Word packs files: a part of it "
                        + (leaves ? "points outside of it" : "is there twice")
                        + ". It wasn't opened. Ask whoever sent it for a copy saved by Word.");
            }
        });
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** An empty element when there is no such part. */
    Element whole(@Nullable String part) {
        return part == null || !has(part) ? Element.NONE : read(part, bytes -> Xml.whole(part, bytes));
    }

    <T> T read(String part, Function<InputStream, T> reader) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new FileRefused(DAMAGED);
        }
        if (entry.getSize() > LARGEST_PART) {
            throw tooMuch();
        }
        try (InputStream bytes = new Limited(zip.getInputStream(entry))) {
            return reader.apply(bytes);
        } catch (IOException e) {
            throw new FileRefused(DAMAGED);
        }
    }

    private static FileRefused tooMuch() {
        return new FileRefused("This file unpacks to far more than a text can be. It wasn't opened. "
                + "If it is a real document, split it in Word and try again.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Limited extends FilterInputStream {

        private long size;

        Limited(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int count = super.read(into, at, most);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            size += more;
            unpacked += more;
            if (size > LARGEST_PART || unpacked > LARGEST_WHOLE) {
                throw tooMuch();
            }
        }
    }
}
