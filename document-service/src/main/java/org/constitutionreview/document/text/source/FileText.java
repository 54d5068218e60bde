package org.constitutionreview.document.text.source;

import java.util.List;

/** What a file holds: its blocks in order, and what a person must know of it before importing. */
public record FileText(List<Block> blocks, List<Notice> notices) {

    public FileText {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /**
     * @param what by name: "image “Logo”", "strike-through", "footnote 3 without text"
     * @param place where in the file, for people: "line 14", "paragraph 212", "header"
     */
    public record Notice(Kind kind, String what, String place) {

        /** Whether something is lost by the import, or was kept but should be looked at. */
        public enum Kind {
            NOT_CARRIED_OVER,
            WARNING
        }
    }
}
