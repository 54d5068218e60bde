package org.constitutionreview.benchmarks.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.constitutionreview.benchmarks.text.LargeDocument;
import org.constitutionreview.document.text.Text;

/** Words, phrases, numbers and slips, sought in twenty documents of 500 pages each. */
final class Searching {

    private static final int DOCUMENTS = 20;
    private static final int SEARCHES = 1000;

    private Searching() {}

    static void measure() throws Exception {
        try (var service = new Service()) {
            var enacting = Enacting.in(service);
            List<String> words = new ArrayList<>();
            for (int document = 0; document < DOCUMENTS; document++) {
                Text text = LargeDocument.of(document);
                text.walk().forEach(place -> place.provision().text().runs().forEach(run -> {
                    if (words.size() < 100_000) {
                        words.addAll(List.of(run.text().split("[^a-z]+")));
                    }
                }));
                enacting.enact("document-" + document, text, LocalDate.of(2017, 1, 1));
            }
            long before = System.nanoTime();
            service.get("/api/documents/search?q=first");
            System.out.printf("the index, built by the first search: %.1f s%n", (System.nanoTime() - before) / 1e9);
            var random = new Random(1);
            words.removeIf(String::isBlank);
            for (Kind kind : Kind.values()) {
                Times.of(
                                100,
                                SEARCHES,
                                round -> service.get("/api/documents/search?q="
                                        + URLEncoder.encode(kind.query(words, random), StandardCharsets.UTF_8)))
                        .print(SEARCHES + " searches over 10,000 pages: "
                                + kind.name().toLowerCase().replace('_', ' '));
            }
        }
    }

    private enum Kind {
        ONE_WORD,
        THREE_WORDS,
        A_PHRASE,
        A_NUMBER,
        A_SLIP;

        String query(List<String> words, Random random) {
            int at = random.nextInt(words.size() - 3);
            return switch (this) {
                case ONE_WORD -> words.get(at);
                case THREE_WORDS ->
                    words.get(at) + " " + words.get(random.nextInt(words.size())) + " " + words.get(at + 2);
                case A_PHRASE -> '"' + words.get(at) + " " + words.get(at + 1) + '"';
                case A_NUMBER -> "paragraph " + (1 + random.nextInt(240)) + "." + (1 + random.nextInt(12));
                case A_SLIP -> words.get(at) + "xq";
            };
        }
    }
}
