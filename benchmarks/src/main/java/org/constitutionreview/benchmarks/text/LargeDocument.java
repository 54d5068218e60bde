package org.constitutionreview.benchmarks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;

/**
 * A document of 500 pages: 200,000 words in 6,000 provisions, the same from the same seed. As in real ones, some
 * paragraphs read alike, some words are bold, and some refer to other paragraphs.
 */
public final class LargeDocument {

    static final int PAGES = 500;
    private static final int SECTIONS = 240;
    private static final int PARAGRAPHS = 12;
    private static final int SUB_PARAGRAPHS = 4;
    private static final String[] ALIKE = {
        "The Council may from time to time review this paragraph.",
        "This paragraph does not apply to members of the Council who are not officers.",
        "Not used."
    };

    private final Random random;
    private final Prose prose;
    private final List<UUID> paragraphs = new ArrayList<>();

    private LargeDocument(Random random, Prose prose) {
        this.random = random;
        this.prose = prose;
    }

    public static Text of(long seed) {
        Random random = new Random(seed);
        return of(random, new Prose(random));
    }

    static Text of(Random random, Prose prose) {
        return new LargeDocument(random, prose).text();
    }

    private Text text() {
        List<Provision> sections = new ArrayList<>();
        for (int n = 0; n < SECTIONS; n++) {
            sections.add(section());
        }
        return new Text(sections);
    }

    private Provision section() {
        List<Provision> children = new ArrayList<>();
        for (int n = 0; n < PARAGRAPHS; n++) {
            children.add(paragraph(n % 4 == 3));
        }
        String heading = String.join(" ", prose.words(3));
        return Provision.headed(id(), Kind.SECTION, heading).withChildren(children);
    }

    private Provision paragraph(boolean withSubParagraphs) {
        List<Provision> children = new ArrayList<>();
        for (int n = 0; n < (withSubParagraphs ? SUB_PARAGRAPHS : 0); n++) {
            children.add(Provision.of(id(), Kind.SUB_PARAGRAPH, words(12 + random.nextInt(24))));
        }
        UUID id = id();
        String words = random.nextInt(25) == 0 ? ALIKE[random.nextInt(ALIKE.length)] : words(25 + random.nextInt(40));
        paragraphs.add(id);
        return Provision.of(id, Kind.PARAGRAPH, words).withChildren(children);
    }

    private String words(int count) {
        String words = prose.sentences(count);
        if (random.nextInt(20) == 0 && !paragraphs.isEmpty()) {
            UUID target = paragraphs.get(random.nextInt(paragraphs.size()));
            words += " See also paragraph {ref:" + target + "}.";
        }
        return random.nextInt(20) == 0 ? words.replaceFirst(" (\\w+) ", " **$1** ") : words;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
