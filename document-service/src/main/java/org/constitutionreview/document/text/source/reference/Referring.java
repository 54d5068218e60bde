package org.constitutionreview.document.text.source.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.structure.Finding;
import org.constitutionreview.document.text.source.structure.Structured.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Reads the words of one document for cross-references. What isn't certain stays as words, and is listed. */
public final class Referring {

    private static final int QUOTED = 60;

    private final KnownDocument document;
    private final Destinations destinations;
    private final Map<UUID, SourcePlace> sources;
    private final List<Finding> findings = new ArrayList<>();
    private final Order order;
    private int made;

    private Referring(KnownDocument document, List<KnownDocument> all, Map<UUID, SourcePlace> sources) {
        this.document = document;
        this.destinations = new Destinations(document, all);
        this.sources = sources;
        this.order = new Order(document.text());
    }

    /** @param made how many cross-references its words hold now */
    public record Referred(Text text, List<Finding> findings, int made) {}

    /** @param all the documents that may be meant, with or without this one */
    public static Referred of(KnownDocument document, List<KnownDocument> all, Map<UUID, SourcePlace> sources) {
        Referring referring = new Referring(document, all, sources);
        Text text = new Text(referring.provisions(document.text().provisions()));
        return new Referred(text, List.copyOf(referring.findings), referring.made);
    }

    private List<Provision> provisions(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision
                        .withWords(provision.heading(), inline(provision))
                        .withChildren(provisions(provision.children())))
                .toList();
    }

    private Inline inline(Provision provision) {
        Inline inline = provision.text();
        made += inline.references().size();
        String words = inline.words(reference -> "\u2060");
        List<Replacing.Span> spans = new ArrayList<>(bracketed(words));
        for (Mention mention : Mention.in(words)) {
            if (spans.stream().noneMatch(span -> span.start() < mention.end() && mention.start() < span.end())) {
                spans.addAll(spans(provision, words, mention));
            }
        }
        made += spans.size();
        return spans.isEmpty() ? inline : Replacing.in(inline, spans);
    }

    /** References as the plain form of texts has them: [[members-code#5.2]]. */
    private List<Replacing.Span> bracketed(String words) {
        return words.contains("[[") ? destinations.bracketed(words) : List.of();
    }

    private List<Replacing.Span> spans(Provision provision, String words, Mention mention) {
        Surrounding around = new Surrounding(words, mention);
        Destinations.Target target = destinations.of(mention, around);
        if (target.isOutside()) {
            add(provision, target.kind(), mention, target.why());
            return List.of();
        }
        List<Replacing.Span> spans = new ArrayList<>();
        for (Mention.Item item : mention.items()) {
            List<UUID> found = target.find(item, provision.id());
            if (found.size() == 1) {
                spans.addAll(span(provision, words, mention, around, item, target, found.get(0)));
            } else {
                add(
                        provision,
                        found.isEmpty() ? Finding.Kind.REFERENCE_TO_NOTHING : Finding.Kind.REFERENCE_TO_SEVERAL,
                        mention,
                        found.isEmpty()
                                ? "points to " + item.named() + ", which " + target.name() + " doesn't have"
                                : "points to " + item.named() + ", a number that " + target.name() + " has "
                                        + found.size() + " times");
            }
        }
        return spans;
    }

    private List<Replacing.Span> span(
            Provision provision,
            String words,
            Mention mention,
            Surrounding around,
            Mention.Item item,
            Destinations.Target target,
            UUID found) {
        if (target.isThis(document)) {
            doubt(provision, mention, around, item, found);
        }
        boolean whole = target.reads(found).equals(words.substring(item.start(), item.end()));
        int start = whole ? item.start() : words.indexOf(numberStart(item, words), item.start());
        if (item.isDivision() && !whole) {
            return List.of();
        }
        return List.of(new Replacing.Span(start, item.end(), Run.of(target.reference(found, document))));
    }

    /** The unit's words stay, the number becomes the reference. */
    private static String numberStart(Mention.Item item, String words) {
        String written = words.substring(item.start(), item.end());
        int at = 0;
        while (at < written.length() && !Character.isDigit(written.charAt(at)) && written.charAt(at) != '(') {
            at++;
        }
        return written.substring(at);
    }

    private void doubt(Provision provision, Mention mention, Surrounding around, Mention.Item item, UUID found) {
        boolean above = order.isBefore(found, provision.id());
        if (around.saysAbove() && !above || around.saysBelow() && above) {
            add(
                    provision,
                    Finding.Kind.REFERENCE_DOUBTFUL,
                    mention,
                    "says " + (above ? "“below”, but " : "“above”, but ") + item.number() + " stands "
                            + (above ? "above" : "below"));
            return;
        }
        Set<String> beside = around.beside();
        if (!beside.isEmpty() && beside.stream().noneMatch(Surrounding.stems(about(found))::contains)) {
            add(
                    provision,
                    Finding.Kind.REFERENCE_DOUBTFUL,
                    mention,
                    "leads to " + item.number() + " (“" + shortened(about(found))
                            + "”), which has nothing in common with the words beside it");
        }
    }

    /** The words of the target, what stands under it, and the headings above it. */
    private String about(UUID id) {
        Text text = document.text();
        StringBuilder about = new StringBuilder();
        collect(text.provision(id), about);
        for (Provision at = text.parent(id).orElse(null);
                at != null;
                at = text.parent(at.id()).orElse(null)) {
            about.append(' ').append(words(at.heading()));
        }
        return about.toString().strip();
    }

    private static void collect(Provision provision, StringBuilder about) {
        about.append(words(provision.heading()))
                .append(' ')
                .append(words(provision.text()))
                .append(' ');
        provision.children().forEach(child -> collect(child, about));
    }

    private static String words(@Nullable Inline inline) {
        return inline == null ? "" : inline.words(reference -> "");
    }

    private static String shortened(String words) {
        return words.length() <= QUOTED ? words : words.substring(0, QUOTED).strip() + "…";
    }

    private void add(Provision provision, Finding.Kind kind, Mention mention, String why) {
        SourcePlace source = sources.get(provision.id());
        findings.add(new Finding(
                kind,
                "“" + mention.words().strip() + "” " + why + ".",
                source == null ? "" : source.place(),
                provision.id()));
    }
}
