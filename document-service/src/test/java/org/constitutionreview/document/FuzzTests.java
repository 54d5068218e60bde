package org.constitutionreview.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent is answered soon, and never with a fault of ours. Each round's seed stands in the message of its
 * failure; {@code -Dreview.fuzz=SEED} begins with another one, {@code -Dreview.fuzz.rounds=N} goes on for longer.
 */
@ServiceTest
class FuzzTests {

    private static final long FIRST = Long.getLong("review.fuzz", 1);
    private static final int ROUNDS = Integer.getInteger("review.fuzz.rounds", 50);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String SIGNS = "\"\\+-&|!(){}[]^~*?:/<>$%#@,.;'\u2019\u201c\u0000\n\t ";
    private static final String[] WORDS = {
        "gifts",
        "delete",
        "insert",
        "after",
        "and",
        "in",
        "paragraph 1.2",
        "replace",
        "with",
        "section 3",
        "13.7(b)",
        "AND",
        "OR",
        "NOT",
        "TO",
        "the third to last bullet of 2.1",
        "wherever it occurs",
        "'banked'",
        "renumber",
        "swap",
        "move 1.1 to after 2.1",
        "{ref:",
        "**",
        "](javascript:",
        "\ud83d\ude00",
        "\u0130",
        "ﬁ",
        "x\u0301",
        "$1",
        "\\"
    };

    @Autowired
    Api api;

    @Autowired
    JsonMapper json;

    Sample code;

    @BeforeEach
    void anOpenDraft() {
        code = Sample.draft(api);
    }

    @Test
    void searches() {
        each(random -> api.anybody()
                .get(
                        "/api/documents/search?q={q}&in={in}&part={part}&after={after}",
                        words(random, 12),
                        random.nextInt(9) == 0 ? words(random, 1) : random.nextBoolean() ? "DRAFTS" : "IN_FORCE",
                        random.nextBoolean() ? "" : words(random, 2),
                        random.nextInt(9) == 0 ? Integer.toString(random.nextInt()) : "0"));
    }

    @Test
    void instructions() {
        each(random ->
                code.editor().post(code.path("/instructions"), Map.of("text", words(random, 40), "revision", 0)));
    }

    @Test
    void bytes() {
        each(random -> {
            var noise = new StringBuilder();
            random.ints(random.nextInt(400), 0, 0x24F).forEach(noise::appendCodePoint);
            return code.editor().post(address(random), noise.toString());
        });
    }

    @Test
    void mutatedJson() {
        each(random -> {
            var body = new StringBuilder(
                    json.writeValueAsString(code.revision(head(), operation(random), operation(random))));
            for (int change = random.nextInt(4) + 1; change > 0; change--) {
                int at = random.nextInt(body.length());
                switch (random.nextInt(4)) {
                    case 0 -> body.deleteCharAt(at);
                    case 1 -> body.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                    case 2 -> body.insert(at, body.substring(at / 2, at));
                    default -> body.setCharAt(at, (char) random.nextInt(0x3000));
                }
            }
            return code.editor().post(address(random), body.toString());
        });
    }

    @Test
    void operations() {
        each(random -> {
            List<Object> operations = new ArrayList<>();
            for (int count = random.nextInt(4) + 1; count > 0; count--) {
                operations.add(operation(random));
            }
            return code.editor()
                    .post(code.path("/revisions"), code.revision(random.nextInt(head() + 2), operations.toArray()));
        });
        assertThat(code.editor().get(code.path("/redline")).status()).isEqualTo(200);
        assertThat(code.editor().get(code.path("/schedule")).status()).isEqualTo(200);
    }

    @Test
    void addresses() {
        each(random -> api.anybody()
                .get(
                        List.of(
                                        "/api/documents/{a}?asAt={b}",
                                        "/api/documents/{a}/provisions/{b}",
                                        "/api/documents/" + code.documentId + "/provisions/{a}?numberedAsAt={b}",
                                        "/api/documents/{a}/comparison?from={b}&to=1",
                                        "/api/documents/drafts/{a}?revision={b}",
                                        "/api/documents/constitution?asAt={b}&x={a}")
                                .get(random.nextInt(6)),
                        words(random, 2).replaceAll("[/\\\\;\u0000-\u001f%.]", "") + "a",
                        random.nextBoolean()
                                ? "+999999999-12-31"
                                : words(random, 2).replaceAll("[/\\\\;\u0000-\u001f%]", "") + "b"));
    }

    private void each(Function<Random, Api.Answer> round) {
        for (long seed = FIRST; seed < FIRST + ROUNDS; seed++) {
            long before = System.nanoTime();
            var answer = round.apply(new Random(seed));
            assertThat(answer.status()).as("seed %d: %s", seed, answer.text()).isLessThan(500);
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as("seed %d", seed)
                    .isLessThan(LONGEST);
            if (answer.status() >= 400) {
                assertThat(answer.string("/type"))
                        .as("seed %d: %s", seed, answer.text())
                        .startsWith("/problems/");
                assertThat(answer.string("/detail"))
                        .as("seed %d", seed)
                        .isNotBlank()
                        .doesNotContain("Exception");
            }
        }
    }

    private int head() {
        return code.editor().get(code.path("")).at("/head").asInt();
    }

    private String address(Random random) {
        return code.path(random.nextBoolean() ? "/revisions" : "/instructions");
    }

    private Map<String, Object> operation(Random random) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put(
                "type", List.of("REPLACE_TEXT", "INSERT", "DELETE", "MOVE").get(random.nextInt(4)));
        operation.put("provisionId", provision(random));
        operation.put("text", words(random, 6));
        operation.put("heading", random.nextInt(3) == 0 ? words(random, 2) : null);
        operation.put("parentId", random.nextBoolean() ? null : provision(random));
        operation.put("afterId", random.nextBoolean() ? null : provision(random));
        operation.put("provision", inserted(random, 0));
        return operation;
    }

    private Map<String, Object> inserted(Random random, int depth) {
        Map<String, Object> provision = new LinkedHashMap<>();
        provision.put(
                "id", random.nextInt(9) == 0 ? provision(random) : new UUID(random.nextLong(), random.nextLong()));
        provision.put(
                "kind",
                List.of("SECTION", "PARAGRAPH", "SUB_PARAGRAPH", "BULLET", "TABLE", "PART")
                        .get(random.nextInt(6)));
        provision.put("text", words(random, 5));
        provision.put(
                "pin", random.nextInt(4) == 0 ? Map.of("label", words(random, 1), "counts", random.nextInt()) : null);
        provision.put(
                "children", depth > 13 || random.nextInt(3) == 0 ? List.of() : List.of(inserted(random, depth + 1)));
        return provision;
    }

    private UUID provision(Random random) {
        return random.nextInt(6) == 0
                ? new UUID(1, random.nextInt(3))
                : code.provision(
                        List.of("1", "1.1", "1.2", "2", "2.1", "3", "3.1").get(random.nextInt(7)));
    }

    private static String words(Random random, int most) {
        var words = new StringBuilder();
        for (int count = random.nextInt(most) + 1; count > 0; count--) {
            switch (random.nextInt(4)) {
                case 0 -> words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 1 -> words.append(Character.toChars(random.nextInt(0xD7FF)));
                default -> words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
        }
        return words.toString();
    }
}
