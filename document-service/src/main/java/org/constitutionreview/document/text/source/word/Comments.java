package org.constitutionreview.document.text.source.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people wrote beside the text. */
final class Comments {

    private final Map<String, String> byId = new HashMap<>();

    Comments(Element comments) {
        for (Element comment : comments.all("w:comment")) {
            String author = comment.attribute("w:author", "").strip();
            byId.put(
                    comment.attribute("w:id", ""),
                    "comment" + (author.isEmpty() ? "" : " by " + author) + " " + Notices.quoted(AllWords.of(comment)));
        }
    }

    String describe(@Nullable String id) {
        return byId.getOrDefault(id, "comment");
    }
}
