package org.constitutionreview.document.reading;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it is read.
 *
 * @param number as shown before it; "" for none
 * @param text its markup, as an editor needs it
 * @param words plain, with cross-references as they read
 */
public record ProvisionView(
        UUID id,
        Kind kind,
        int level,
        String number,
        @Nullable String heading,
        String text,
        String words,
        List<RunView> runs,
        List<ProvisionView> children) {

    /**
     * Words that look alike; flags that don't apply are left out.
     *
     * @param was how a cross-reference in a redline read before, where it reads otherwise now
     */
    public record RunView(
            String text,
            @Nullable Boolean bold,
            @Nullable Boolean italic,
            @Nullable String link,
            @Nullable Reference ref,
            @Nullable String was) {

        static RunView of(Run run, ReferenceWords references) {
            var reference = run.reference();
            return new RunView(
                    reference == null ? run.text() : references.orNothing(reference),
                    run.bold() ? true : null,
                    run.italic() ? true : null,
                    run.link(),
                    reference,
                    null);
        }

        static RunView of(Run run, ReferenceWords before, ReferenceWords after) {
            var now = of(run, after);
            var was = of(run, before).text();
            return was.equals(now.text())
                    ? now
                    : new RunView(now.text(), now.bold(), now.italic(), now.link(), now.ref(), was);
        }
    }

    public static List<ProvisionView> of(NumberedText text, ReferenceWords references) {
        return of(text.text().provisions(), 1, text.numbering(), references);
    }

    private static List<ProvisionView> of(
            List<Provision> provisions, int level, Numbering numbering, ReferenceWords references) {
        return provisions.stream()
                .map(provision -> of(provision, level, numbering, references))
                .toList();
    }

    private static ProvisionView of(Provision provision, int level, Numbering numbering, ReferenceWords references) {
        Inline heading = provision.heading();
        return new ProvisionView(
                provision.id(),
                provision.kind(),
                level,
                numbering.number(provision.id()),
                heading == null ? null : heading.words(references),
                provision.text().markup(),
                provision.text().words(references),
                provision.text().runs().stream()
                        .map(run -> RunView.of(run, references))
                        .toList(),
                of(provision.children(), level + 1, numbering, references));
    }
}
