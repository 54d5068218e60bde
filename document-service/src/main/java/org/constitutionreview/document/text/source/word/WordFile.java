package org.constitutionreview.document.text.source.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText;
import org.jspecify.annotations.Nullable;

/** Reads a Word file (.docx): its words, and each number as Word displays it. */
public final class WordFile {

    private final Parts parts;
    private final Relationships relationships;
    private final String mainPart;
    private final FileContext file;

    private WordFile(Parts parts, TrackedChanges choice, boolean keepsMarked) {
        this.parts = parts;
        mainPart = mainPart(parts);
        relationships = Relationships.of(mainPart, parts);
        Styles styles = new Styles(part("styles"));
        file = new FileContext(
                styles,
                new ListDefinitions(part("numbering"), styles.lists()),
                new Sides(choice),
                new Notices(),
                new Comments(part("comments")),
                keepsMarked);
    }

    /**
     * Reads a file that was received as bytes.
     *
     * @throws FileRefused when it isn't a Word file, is protected, damaged, harmful or too large, or has no words; or when
     *     it holds tracked changes and the choice is to stop
     */
    public static FileText read(byte[] file, TrackedChanges choice) {
        return received(file, path -> read(path, choice));
    }

    /** As {@link #read(byte[], TrackedChanges)}. */
    public static FileText read(Path file, TrackedChanges choice) throws IOException {
        try (Parts parts = Parts.open(file)) {
            return new WordFile(parts, choice, false).text();
        }
    }

    /** The same file with the bookmarks of its paragraphs, for one who knows what they stand for. */
    public static MarkedText readMarked(byte[] file, TrackedChanges choice) {
        return received(file, path -> {
            try (Parts parts = Parts.open(path)) {
                return new WordFile(parts, choice, true).marked();
            }
        });
    }

    /** A property that whoever wrote the file gave it (docProps/custom.xml). */
    public static Optional<String> property(byte[] file, String name) {
        return received(file, path -> {
            try (Parts parts = Parts.open(path)) {
                String part = Relationships.of("", parts).part("custom-properties");
                return parts.whole(part).children().stream()
                        .filter(property -> name.equals(property.attribute("name")))
                        .flatMap(property -> property.children().stream())
                        .map(Element::text)
                        .findFirst();
            }
        });
    }

    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private static <T> T received(byte[] file, Reader<T> reader) {
        try {
            Path kept = Files.createTempFile("received", ".docx");
            try {
                Files.write(kept, file);
                return reader.read(kept);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mainPart(Parts parts) {
        String main = Relationships.of("", parts).part("officeDocument");
        Element types = parts.whole("[Content_Types].xml");
        boolean isWord = main != null
                && parts.has(main)
                && types.children().stream()
                        .anyMatch(type -> type.attribute("ContentType", "").contains("wordprocessingml")
                                || type.attribute("ContentType", "").contains("ms-word"));
        if (!isWord || main == null) {
            throw new FileRefused("This isn't a Word file (.docx), though its name may say so. If Word can open it: "
                    + "choose Save As, “Word Document (.docx)”, and try that file.");
        }
        return main;
    }

    private Element part(String type) {
        return parts.whole(relationships.part(type));
    }

    private List<Draft> drafts() {
        Fields fields = new Fields(file.notices());
        Story story = new Story(file, new Words(file, relationships, fields, noteMarks()), fields);
        parts.read(mainPart, bytes -> {
            Xml.eachChildOf("w:body", mainPart, bytes, story::read);
            return "";
        });
        List<Draft> drafts = story.finished();
        file.sides().refuseUndecided();
        if (drafts.stream().allMatch(Draft::isBlank)) {
            throw new FileRefused(
                    "There are no words in this file. If its pages are images, ask for the file that was " + "typed.");
        }
        return drafts;
    }

    private FileText text() {
        List<Draft> drafts = drafts();
        new Surroundings(parts, relationships, file.notices()).tell();
        Resolving resolving = new Resolving(drafts, file.notices());
        List<Block> blocks = new ArrayList<>();
        drafts.forEach(draft -> blocks.addAll(Blocks.of(draft, resolving.words(draft))));
        return new FileText(blocks, file.notices().all());
    }

    private MarkedText marked() {
        List<Draft> drafts = drafts();
        Resolving resolving = new Resolving(drafts, file.notices());
        return new MarkedText(
                drafts.stream().map(resolving::marked).toList(), file.notices().all());
    }

    private NoteMarks noteMarks() {
        Element settings = part("settings");
        return new NoteMarks(
                NoteMarks.Kind.of(
                        "footnote", part("footnotes"), settings.child("w:footnotePr"), "decimal", reader("footnotes")),
                NoteMarks.Kind.of(
                        "endnote", part("endnotes"), settings.child("w:endnotePr"), "lowerRoman", reader("endnotes")),
                file.notices());
    }

    private NoteMarks.@Nullable Reader reader(String type) {
        String part = relationships.part(type);
        if (part == null) {
            return null;
        }
        Relationships own = Relationships.of(part, parts);
        Fields fields = new Fields(file.notices());
        NoteMarks none = new NoteMarks(NoteMarks.Kind.none("footnote"), NoteMarks.Kind.none("endnote"), file.notices());
        Words words = new Words(file, own, fields, none);
        return (note, into) -> NoteWords.read(note, into, words, file);
    }
}
