package org.constitutionreview.document.text.source.word;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.jspecify.annotations.Nullable;

/** A file's paragraphs and tables in order, with what a program may have left in them to find them again. */
public record MarkedText(List<Paragraph> paragraphs, List<Notice> notices) {

    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
        notices = List.copyOf(notices);
    }

    /**
     * @param id of this paragraph in this reading only
     * @param style its name
     * @param list the list that numbers it, and the level in it; the same for paragraphs that are numbered alike
     * @param bookmarks that begin in it, in their order; those of words that joined it come last
     */
    public record Paragraph(
            UUID id,
            Block.Role role,
            String number,
            String style,
            String list,
            List<String> bookmarks,
            List<Stretch> words,
            String place) {

        public Paragraph {
            bookmarks = List.copyOf(bookmarks);
            words = List.copyOf(words);
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            words.forEach(stretch -> text.append(stretch.text()));
            return text.toString();
        }
    }

    /** @param leadsTo the paragraph whose number these words show by a field */
    public record Stretch(String text, boolean bold, boolean italic, @Nullable String link, @Nullable UUID leadsTo) {}
}
