package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.Text;

/** A document such as councils have, and what somebody makes of it; from one number, so that it can be repeated. */
final class RandomAmendment {

    private static final String[] WORDS = {
        "officers",
        "must",
        "not",
        "use",
        "social",
        "media",
        "the",
        "a",
        "of",
        "and",
        "banked",
        "them",
        "gifts",
        "The",
        "Council",
        "council's",
        "“their",
        "own”",
        "(see)",
        "10%",
        "£25",
        "e.g.",
        "5",
        "(b)",
        "“declare”",
        "to",
        "after",
        "delete",
        "paragraph",
        "insert",
        "'by'",
        "with",
        "4.2",
        "time,",
        "money;",
        "it.",
        "*",
        "–",
        "and/or",
        "employees’"
    };

    private final Random random;

    RandomAmendment(long seed) {
        this.random = new Random(seed);
    }

    Text text() {
        List<Provision> sections = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int n = 0; n < count; n++) {
            if (random.nextInt(6) == 0) {
                sections.add(new Provision(id(), Kind.HEADING, words(3), Inline.EMPTY, null, List.of()));
            }
            sections.add(new Provision(id(), Kind.SECTION, words(4), Inline.EMPTY, null, paragraphs()));
        }
        return new Text(sections);
    }

    private List<Provision> paragraphs() {
        List<Provision> paragraphs = new ArrayList<>();
        int count = random.nextInt(4);
        for (int n = 0; n < count; n++) {
            paragraphs.add(paragraph(random.nextInt(10) == 0 ? Kind.NOTE : Kind.PARAGRAPH));
        }
        return paragraphs;
    }

    private Provision paragraph(Kind kind) {
        List<Provision> items = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            Kind below = random.nextBoolean() ? Kind.BULLET : Kind.SUB_PARAGRAPH;
            int count = 1 + random.nextInt(3);
            for (int n = 0; n < count; n++) {
                items.add(new Provision(id(), below, null, words(8), null, List.of()));
            }
        }
        Inline heading = random.nextInt(12) == 0 ? words(3) : null;
        return new Provision(id(), kind, heading, words(25), null, kind == Kind.PARAGRAPH ? items : List.of());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Inline words(int most) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int n = 0; n < count; n++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return Inline.plain(String.join(" ", words) + (random.nextBoolean() ? "." : ""));
    }

    Text amended(Text before) {
        Text text = before;
        int count = 1 + random.nextInt(6);
        for (int n = 0; n < count; n++) {
            List<Operation> operations = operation(text);
            text = text.with(operations);
        }
        return text;
    }

    /** The same words, of which some look otherwise. */
    Text restyled(Text before) {
        Text text = before;
        for (Place place : before.walk()) {
            Provision provision = place.provision();
            if (random.nextInt(3) == 0 && !provision.text().isEmpty()) {
                Inline styled = styled(provision.text().words(reference -> ""));
                text = text.with(List.of(new Operation.ReplaceText(provision.id(), null, styled)));
            }
        }
        return text;
    }

    private Inline styled(String all) {
        int start = all.lastIndexOf(' ', random.nextInt(all.length())) + 1;
        int space = all.indexOf(' ', start);
        int end = space < 0 ? all.length() : space;
        Run run = new Run(all.substring(start, end), random.nextBoolean(), random.nextBoolean(), null, null);
        return new Inline(List.of(Run.of(all.substring(0, start)), run, Run.of(all.substring(end))));
    }

    private List<Operation> operation(Text text) {
        List<Place> places = List.copyOf(text.walk());
        if (places.isEmpty()) {
            return List.of();
        }
        Place place = places.get(random.nextInt(places.size()));
        Provision provision = place.provision();
        UUID after = random.nextBoolean() ? provision.id() : text.previous(provision.id());
        return switch (random.nextInt(6)) {
            case 0 -> List.of(new Operation.Delete(provision.id()));
            case 1 -> List.of(new Operation.Insert(like(provision.kind()), place.parentId(), after));
            case 2 -> moved(text, place, places.get(random.nextInt(places.size())));
            default -> List.of(reworded(provision));
        };
    }

    private Provision like(Kind kind) {
        return switch (kind) {
            case SECTION -> new Provision(id(), kind, words(4), Inline.EMPTY, null, paragraphs());
            case HEADING -> new Provision(id(), kind, words(3), Inline.EMPTY, null, List.of());
            case PARAGRAPH, NOTE -> paragraph(kind);
            default -> new Provision(id(), kind, null, words(8), null, List.of());
        };
    }

    private static List<Operation> moved(Text text, Place moved, Place beside) {
        UUID id = moved.provision().id();
        boolean sound = moved.provision().kind() == beside.provision().kind()
                && !id.equals(beside.provision().id())
                && (beside.parentId() == null || !text.isWithin(beside.parentId(), id));
        return sound
                ? List.of(new Operation.Move(
                        id, beside.parentId(), beside.provision().id()))
                : List.of();
    }

    private Operation reworded(Provision provision) {
        boolean ofHeading = provision.heading() != null && (provision.text().isEmpty() || random.nextInt(4) == 0);
        Inline heading = provision.heading();
        return ofHeading && heading != null
                ? new Operation.ReplaceText(provision.id(), edited(heading), provision.text())
                : new Operation.ReplaceText(provision.id(), null, edited(provision.text()));
    }

    private Inline edited(Inline old) {
        String all = old.runs().stream().map(Run::text).reduce("", String::concat);
        List<String> words = new ArrayList<>(Arrays.asList(all.split(" ")));
        int edits = 1 + random.nextInt(3);
        for (int n = 0; n < edits; n++) {
            int at = random.nextInt(words.size());
            String word = WORDS[random.nextInt(WORDS.length)];
            switch (random.nextInt(3)) {
                case 0 -> words.add(at, word);
                case 1 -> words.set(at, word);
                default -> {
                    if (words.size() > 1) {
                        words.remove(at);
                    }
                }
            }
        }
        return Inline.plain(String.join(" ", words));
    }

    /** All that people see of a text. */
    static String shown(Text text) {
        StringBuilder shown = new StringBuilder();
        for (Place place : text.walk()) {
            Provision provision = place.provision();
            Inline heading = provision.heading();
            shown.append("  ".repeat(place.level()))
                    .append(provision.kind())
                    .append(" [")
                    .append(heading == null ? "" : heading.markup())
                    .append("] ")
                    .append(provision.text().markup())
                    .append('\n');
        }
        return shown.toString();
    }
}
