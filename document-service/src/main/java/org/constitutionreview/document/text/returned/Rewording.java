package org.constitutionreview.document.text.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.source.word.MarkedText.Stretch;
import org.jspecify.annotations.Nullable;

/** Makes the words of a provision of those in the file, so that references and links outlive the way through Word. */
final class Rewording {

    private final ReferenceWords references;
    private final Map<UUID, UUID> provisions;

    /** @param provisions by the file's paragraphs */
    Rewording(ReferenceWords references, Map<UUID, UUID> provisions) {
        this.references = references;
        this.provisions = provisions;
    }

    /** @return the very same words where nothing but blanks differs */
    Inline of(List<Stretch> shown, Inline before) {
        Inline now = restored(shown, new Display(before, references));
        return tidy(now).equals(tidy(before)) ? before : tidy(now);
    }

    /** As {@link #of}, where looks don't count: a heading is bold because it is one. */
    Inline heading(List<Stretch> shown, Inline before) {
        List<Stretch> plain = shown.stream()
                .map(stretch -> new Stretch(stretch.text(), false, false, stretch.link(), stretch.leadsTo()))
                .toList();
        Inline now = restored(plain, new Display(before, references));
        return tidy(now).equals(tidy(plain(before))) ? before : tidy(now);
    }

    private static Inline plain(Inline inline) {
        return new Inline(inline.runs().stream()
                .map(run -> new Run(run.text(), false, false, run.link(), run.reference()))
                .toList());
    }

    private Inline restored(List<Stretch> shown, Display before) {
        StringBuilder all = new StringBuilder();
        shown.forEach(stretch -> all.append(stretch.text()));
        @Nullable Run[] standsFor = new Run[all.length()];
        int[] ends = new int[all.length()];
        fields(shown, standsFor, ends);
        int from = 0;
        for (Display.Token token : before.tokens()) {
            int at = place(token, before, all, from, standsFor);
            if (at >= 0 && !token.shown().isEmpty()) {
                standsFor[at] = token.run();
                ends[at] = at + token.shown().length();
                from = ends[at];
            }
        }
        return assembled(shown, standsFor, ends);
    }

    private void fields(List<Stretch> shown, @Nullable Run[] standsFor, int[] ends) {
        int at = 0;
        for (Stretch stretch : shown) {
            UUID target = stretch.leadsTo() == null ? null : provisions.get(stretch.leadsTo());
            if (target != null && !stretch.text().isEmpty()) {
                standsFor[at] = new Run("", stretch.bold(), stretch.italic(), null, Reference.to(target));
                ends[at] = at + stretch.text().length();
            }
            at += stretch.text().length();
        }
    }

    /** Where its words stand now, beside one of the words that they stood beside; -1 when they are gone. */
    private static int place(
            Display.Token token, Display before, StringBuilder now, int from, @Nullable Run[] standsFor) {
        String shown = token.shown();
        for (int at = now.indexOf(shown, from); at >= 0 && !shown.isEmpty(); at = now.indexOf(shown, at + 1)) {
            int end = at + shown.length();
            Run field = standsFor[at];
            boolean known = field == null
                    || field.reference() == null
                    || field.reference().equals(token.run().reference());
            boolean beside = Neighbours.before(now, at).equals(before.before(token))
                    || Neighbours.after(now, end).equals(before.after(token));
            boolean whole = Neighbours.isWhole(now, at, end)
                    || !Neighbours.isWhole(before.text(), token.start(), token.start() + shown.length());
            if (known && beside && whole) {
                return at;
            }
        }
        return -1;
    }

    private static Inline assembled(List<Stretch> shown, @Nullable Run[] standsFor, int[] ends) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        int covered = 0;
        String link = null;
        for (Stretch stretch : shown) {
            for (char c : stretch.text().toCharArray()) {
                Run stands = standsFor[at];
                if (at >= covered && stands != null) {
                    covered = ends[at];
                    link = stands.link();
                    if (stands.reference() != null) {
                        runs.add(new Run("", stretch.bold(), stretch.italic(), stands.link(), stands.reference()));
                    }
                }
                boolean isReference = at < covered && link == null;
                if (!isReference) {
                    String address = at < covered ? link : stretch.link();
                    runs.add(new Run(String.valueOf(c), stretch.bold(), stretch.italic(), address, null));
                }
                at++;
            }
        }
        return new Inline(runs);
    }

    /** Spaces that don't let a line break come from Word, and so do those at the ends. */
    private static Inline tidy(Inline inline) {
        List<Run> runs = new ArrayList<>();
        for (Run run : inline.runs()) {
            runs.add(run.reference() == null ? run.withText(run.text().replace('\u00A0', ' ')) : run);
        }
        return Edges.stripped(new Inline(runs));
    }
}
