package org.constitutionreview.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random texts, and random edits of them; each is made from one number, so that a failure can be repeated. */
public final class SomeTexts {

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
        "**council**",
        "*only*",
        "[policy](https://ashcombe.example/policy)",
        "(see)",
        "[x]",
        "10%",
        "\\*",
        "e.g."
    };

    private final Random random;

    private SomeTexts(long seed) {
        this.random = new Random(seed);
    }

    public record Edited(Text before, Text after) {}

    public static Arbitrary<Text> texts() {
        return Arbitraries.longs().map(seed -> new SomeTexts(seed).text());
    }

    public static Arbitrary<Edited> edits() {
        return Arbitraries.longs().map(SomeTexts::edited);
    }

    public static Edited edited(long seed) {
        SomeTexts some = new SomeTexts(seed);
        Text before = some.text();
        return new Edited(before, some.edited(before));
    }

    /** One text, changed by two people. */
    public record Forked(Text base, Text mine, Text theirs) {}

    public static Arbitrary<Forked> forks() {
        return Arbitraries.longs().map(seed -> {
            SomeTexts some = new SomeTexts(seed);
            Text base = some.text();
            return new Forked(base, some.edited(base), some.edited(base));
        });
    }

    public static Arbitrary<Inline> inlines() {
        return Arbitraries.longs().map(seed -> new SomeTexts(seed).anyRuns());
    }

    private Text text() {
        List<Provision> sections = new ArrayList<>();
        int count = random.nextInt(6);
        for (int n = 0; n < count; n++) {
            sections.add(provision(Kind.SECTION, 1));
        }
        return new Text(sections);
    }

    private Provision provision(Kind kind, int level) {
        List<Provision> children = new ArrayList<>();
        int count = level < 5 ? random.nextInt(5 - level) : 0;
        for (int n = 0; n < count; n++) {
            children.add(provision(anyKind(), level + 1));
        }
        Pin pin = random.nextInt(12) == 0 ? new Pin("P" + random.nextInt(99), random.nextBoolean() ? 7 : null) : null;
        Inline text = kind == Kind.TABLE ? table() : words(15);
        return new Provision(id(), kind, random.nextInt(3) == 0 ? words(4) : null, text, pin, children);
    }

    private Inline table() {
        int columns = 1 + random.nextInt(4);
        List<String> rows = new ArrayList<>();
        for (int row = random.nextInt(5); row >= 0; row--) {
            rows.add(row(columns));
        }
        return Inline.parse(String.join("\n", rows));
    }

    private String row(int columns) {
        StringBuilder row = new StringBuilder("|");
        for (int cell = 0; cell < columns; cell++) {
            row.append(' ').append(words(4).markup()).append(" |");
        }
        return row.toString();
    }

    private Kind anyKind() {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Inline words(int most) {
        List<String> words = new ArrayList<>();
        int count = random.nextInt(most);
        for (int n = 0; n < count; n++) {
            words.add(random.nextInt(15) == 0 ? "{ref:" + id() + "}" : WORDS[random.nextInt(WORDS.length)]);
        }
        return Inline.parse(String.join(random.nextInt(5) == 0 ? ". " : " ", words));
    }

    private Inline anyRuns() {
        List<Run> runs = new ArrayList<>();
        int count = random.nextInt(8);
        for (int n = 0; n < count; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(6);
            for (int at = 0; at < length; at++) {
                text.append("ab *[]()\\{}:ref\n".charAt(random.nextInt(16)));
            }
            String link = random.nextInt(4) == 0 ? "https://x.example/a(b)\\c" : null;
            boolean reference = random.nextInt(5) == 0;
            runs.add(new Run(
                    reference ? "" : text.toString(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    link,
                    reference ? new Reference(random.nextBoolean() ? "members-code" : null, id()) : null));
        }
        return new Inline(runs);
    }

    private Text edited(Text before) {
        Text text = before;
        int count = random.nextInt(8);
        for (int n = 0; n < count; n++) {
            try {
                text = operation(text).applyTo(text);
            } catch (TextRefused refused) {
                assert refused.reason() == TextRefused.Reason.INTO_ITSELF
                        || refused.reason() == TextRefused.Reason.NOT_A_SIBLING;
            }
        }
        return text;
    }

    private Operation operation(Text text) {
        UUID any = anyId(text);
        UUID parent = random.nextInt(4) == 0 ? null : any;
        List<Provision> siblings = parent == null ? text.provisions() : text.children(parent);
        UUID after = siblings.isEmpty() || random.nextInt(4) == 0
                ? null
                : siblings.get(random.nextInt(siblings.size())).id();
        if (any == null || random.nextInt(4) == 0) {
            return new Operation.Insert(provision(anyKind(), 4), parent, after);
        }
        return switch (random.nextInt(5)) {
            case 0 ->
                new Operation.ReplaceText(
                        any, null, reworded(text.provision(any).text()));
            case 1 -> new Operation.Delete(any);
            case 2 -> withHalfOf(text.placeOf(any));
            case 3 ->
                new Operation.ReplaceText(
                        any,
                        null,
                        text.provision(any)
                                .text()
                                .plus(text.provision(anyId(text)).text()));
            default -> new Operation.Move(anyId(text), parent, after);
        };
    }

    /** Inserts after it what is the second half of its words, as whoever splits a paragraph does first. */
    private Operation withHalfOf(Place place) {
        List<Run> runs = place.provision().text().runs();
        Inline half = new Inline(runs.subList(runs.size() / 2, runs.size()));
        Provision part = new Provision(id(), place.provision().kind(), null, half, null, List.of());
        return new Operation.Insert(part, place.parentId(), place.provision().id());
    }

    private UUID anyId(Text text) {
        List<Place> places = List.copyOf(text.walk());
        return places.isEmpty()
                ? null
                : places.get(random.nextInt(places.size())).provision().id();
    }

    private Inline reworded(Inline old) {
        List<Run> runs = new ArrayList<>(old.runs());
        if (!runs.isEmpty() && random.nextBoolean()) {
            runs.remove(random.nextInt(runs.size()));
        }
        if (!runs.isEmpty() && random.nextBoolean()) {
            int at = random.nextInt(runs.size());
            Run run = runs.get(at);
            runs.set(at, new Run(run.text(), !run.bold(), run.italic(), run.link(), run.reference()));
        }
        if (!runs.isEmpty() && random.nextInt(3) == 0) {
            return new Inline(runs.subList(0, runs.size() / 2));
        }
        runs.add(random.nextInt(runs.size() + 1), Run.of(" changed words"));
        return new Inline(runs);
    }
}
