package org.constitutionreview.document.text.source.word;

import java.util.List;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.Block.Role;
import org.constitutionreview.document.text.source.FileText;

/** What was read, as a person would see it. */
final class Shown {

    private Shown() {}

    /** Each paragraph with its number; bullets as such. */
    static List<String> lines(FileText text) {
        return text.blocks().stream().map(Shown::line).toList();
    }

    private static String line(Block block) {
        String number = block.role() == Role.BULLET ? "•" : block.number();
        return (number + " " + markup(block)).strip();
    }

    static String markup(Block block) {
        return block.words().markup();
    }

    static List<String> words(FileText text) {
        return text.blocks().stream().map(Shown::markup).toList();
    }

    static List<String> notices(FileText text) {
        return text.notices().stream()
                .map(notice -> notice.kind() + " " + notice.what() + " @ " + notice.place())
                .toList();
    }
}
