package org.constitutionreview.document.conflict;

import java.util.UUID;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A provision that both sides changed in ways that can't both stand; words as markup, a heading on a line of its own.
 *
 * @param name as people call it: "paragraph 13.2"
 * @param base null when neither had it before
 * @param mine null when deleted
 * @param theirs null when deleted
 */
public record Conflict(
        UUID provisionId, String name, @Nullable String base, @Nullable String mine, @Nullable String theirs) {

    static Conflict of(UUID id, Text base, Text mine, Text theirs) {
        var named = theirs.contains(id) ? theirs : mine.contains(id) ? mine : base;
        var name = named.contains(id) ? new Naming(named).of(id) : "a paragraph";
        return new Conflict(id, name, words(base, id), words(mine, id), words(theirs, id));
    }

    /** The same one, as both sides read by now. */
    public Conflict between(Text mineNow, Text theirsNow) {
        return new Conflict(provisionId, name, base, words(mineNow, provisionId), words(theirsNow, provisionId));
    }

    private static @Nullable String words(Text text, UUID id) {
        return text.find(id).map(Conflict::words).orElse(null);
    }

    private static String words(Provision provision) {
        var heading = provision.heading() == null ? "" : provision.heading().markup();
        var words = provision.text().markup();
        return heading.isEmpty() || words.isEmpty() ? heading + words : heading + "\n" + words;
    }
}
