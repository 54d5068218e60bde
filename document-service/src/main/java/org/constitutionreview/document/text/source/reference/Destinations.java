package org.constitutionreview.document.text.source.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.source.structure.Finding;
import org.jspecify.annotations.Nullable;

/** Finds out which document a mention is about. */
final class Destinations {

    private static final Pattern BRACKETED =
            Pattern.compile("\\[\\[([a-z0-9][a-z0-9._-]*)(?:#([0-9A-Za-z.() ]+))?\\]\\]");

    private final KnownDocument document;
    private final List<KnownDocument> others;

    Destinations(KnownDocument document, List<KnownDocument> all) {
        this.document = document;
        this.others =
                all.stream().filter(other -> !other.id().equals(document.id())).toList();
    }

    /**
     * A document, or a Part of it, in which the numbers are to be found; or why they aren't.
     *
     * @param within null for all of the document
     */
    record Target(@Nullable KnownDocument document, @Nullable UUID within, Finding.Kind kind, String why) {

        static Target outside(Finding.Kind kind, String why) {
            return new Target(null, null, kind, why);
        }

        static Target in(KnownDocument document, @Nullable UUID within) {
            return new Target(document, within, Finding.Kind.REFERENCE_TO_NOTHING, "");
        }

        boolean isOutside() {
            return document == null;
        }

        boolean isThis(KnownDocument other) {
            return document == other;
        }

        String name() {
            return document == null || document.title().isEmpty() ? "this document" : "“" + document.title() + "”";
        }

        List<UUID> find(Mention.Item item, UUID words) {
            if (document == null) {
                return List.of();
            }
            String number = item.isDivision() ? singular(item.unit()) + " " + item.number() : item.number();
            boolean own = document.text().contains(words);
            if (within != null) {
                return document.findWithin(number, within);
            }
            return number.startsWith("(") && own
                    ? document.findBeside(number, words)
                    : document.find(number, own ? document.division(words) : null);
        }

        private static String singular(String unit) {
            String one = unit.toLowerCase(Locale.UK);
            return one.equals("appendices") ? "appendix" : one.replaceFirst("(?<!x)s$", "");
        }

        String reads(UUID found) {
            return document == null ? "" : document.numbering().citation(found);
        }

        Reference reference(UUID found, KnownDocument from) {
            return document == null || document == from ? Reference.to(found) : new Reference(document.id(), found);
        }
    }

    Target of(Mention mention, Surrounding around) {
        if (around.isOfLaw(mention)) {
            return Target.outside(Finding.Kind.REFERENCE_TO_AN_ACT, "is of an Act, and stays as words");
        }
        for (KnownDocument other : others) {
            if (!other.title().isEmpty() && around.follows(other.title())) {
                return Target.in(other, null);
            }
        }
        if (mention.division() != null) {
            return division(mention.division());
        }
        String named = around.document();
        if (named != null && !named.equalsIgnoreCase(document.title())) {
            return Target.outside(
                    Finding.Kind.REFERENCE_TO_ANOTHER_DOCUMENT,
                    "is of the " + named + ", a document that isn't here, and stays as words");
        }
        Mention.Item first = mention.items().get(0);
        boolean otherPart = first.unit().toLowerCase(Locale.UK).startsWith("part")
                && Target.in(document, null).find(first, new UUID(0, 0)).isEmpty()
                && others.stream().anyMatch(other -> other.standsIn(first.number()));
        return otherPart
                ? Target.outside(
                        Finding.Kind.REFERENCE_TO_ANOTHER_DOCUMENT,
                        "is of another Part of the Constitution, and stays as words")
                : Target.in(document, null);
    }

    private Target division(String division) {
        List<UUID> own = document.numbering().findAll(division).stream()
                .filter(id -> isDivision(document.text().provision(id)))
                .toList();
        if (own.size() == 1) {
            return Target.in(document, own.get(0));
        }
        String number = division.substring(division.lastIndexOf(' ') + 1);
        List<KnownDocument> there = division.toLowerCase(Locale.UK).startsWith("part")
                ? others.stream().filter(other -> other.standsIn(number)).toList()
                : List.of();
        if (there.size() == 1) {
            return Target.in(there.get(0), null);
        }
        if (document.standsIn(number) && there.isEmpty()) {
            return Target.in(document, null);
        }
        return there.isEmpty()
                ? Target.outside(Finding.Kind.REFERENCE_TO_NOTHING, "points to " + division + ", which isn't here")
                : Target.outside(
                        Finding.Kind.REFERENCE_TO_SEVERAL,
                        "points to " + division + ", in which there are " + there.size() + " documents");
    }

    private static boolean isDivision(Provision provision) {
        return provision.kind() == Kind.PART || provision.kind() == Kind.SECTION;
    }

    /** Those that lead somewhere; the others stay as they are written. */
    List<Replacing.Span> bracketed(String words) {
        List<Replacing.Span> spans = new ArrayList<>();
        Matcher written = BRACKETED.matcher(words);
        while (written.find()) {
            Reference reference = reference(written.group(1), written.group(2));
            if (reference != null) {
                spans.add(new Replacing.Span(written.start(), written.end(), Run.of(reference)));
            }
        }
        return spans;
    }

    private @Nullable Reference reference(String id, @Nullable String number) {
        boolean own = id.equals(document.id());
        KnownDocument target = own
                ? document
                : others.stream()
                        .filter(other -> other.id().equals(id))
                        .findFirst()
                        .orElse(null);
        if (target == null || own && number == null) {
            return null;
        }
        if (number == null) {
            return new Reference(id, null);
        }
        List<UUID> found = target.numbering().findAll(number);
        return found.size() == 1 ? new Reference(own ? null : id, found.get(0)) : null;
    }
}
