package org.constitutionreview.document.text.source.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Pin;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.html.HtmlFile;
import org.constitutionreview.document.text.source.markdown.MarkdownFile;
import org.constitutionreview.document.text.source.plain.PlainFile;

/** A text that is printed and read back has the same numbers, the same words and the same kinds. */
class RoundTripTests {

    private static final List<String> WORDS = List.of(
            "officers",
            "must",
            "bank",
            "any",
            "gift",
            "at",
            "once",
            "and",
            "register",
            "what",
            "they",
            "decline",
            "council");

    @Property(tries = 300)
    void asPlainText(@ForAll Random random) {
        Text text = text(random);
        assertThat(lines(read(PlainFile.read(printed(text, "", "\n\n"))))).isEqualTo(lines(text));
    }

    @Property(tries = 300)
    void asMarkdown(@ForAll Random random) {
        Text text = text(random);
        assertThat(lines(read(MarkdownFile.read(printed(text, "## ", "\n\n"))))).isEqualTo(lines(text));
    }

    @Property(tries = 300)
    void asHtmlWithTypedNumbers(@ForAll Random random) {
        Text text = text(random);
        StringBuilder html = new StringBuilder();
        print(text).forEach(line -> html.append(line.heading() ? "<h2>" : "<p>")
                .append(line.words())
                .append(line.heading() ? "</h2>" : random.nextBoolean() ? "</p>" : ""));
        assertThat(lines(read(HtmlFile.read(html.toString())))).isEqualTo(lines(text));
    }

    @Property(tries = 300)
    void asHtmlWithListsThatCount(@ForAll Random random) {
        int count = 1 + random.nextInt(5);
        int start = 1 + random.nextInt(30);
        StringBuilder html = new StringBuilder("<h2>1 Gifts</h2><p>1.1 Officers:<ol type=a start=" + start + ">");
        List<String> expected = new ArrayList<>(List.of("SECTION 1 Gifts", "PARAGRAPH 1.1 Officers:"));
        for (int at = 0; at < count; at++) {
            String words = words(random);
            html.append("<li>").append(words).append(random.nextBoolean() ? "</li>" : "");
            int n = start + at;
            expected.add("SUB_PARAGRAPH " + (n > 26 ? "a" + (char) ('a' + n - 27) : "" + (char) ('a' + n - 1)) + ". "
                    + words);
        }
        assertThat(lines(read(HtmlFile.read(html.append("</ol>").toString())))).isEqualTo(expected);
    }

    private record Printed(boolean heading, String words) {}

    private static String printed(Text text, String headingMark, String between) {
        StringBuilder printed = new StringBuilder();
        print(text).forEach(line -> printed.append(line.heading() ? headingMark : "")
                .append(line.heading() && headingMark.isEmpty() ? line.words().toUpperCase() : line.words())
                .append(between));
        return printed.toString();
    }

    private static List<Printed> print(Text text) {
        Numbering numbering = Numbering.of(text);
        List<Printed> lines = new ArrayList<>();
        text.walk().forEach(place -> {
            Provision provision = place.provision();
            String number = numbering.number(provision.id());
            boolean heading = provision.heading() != null;
            String words = (heading ? provision.heading() : provision.text()).words(none -> "");
            lines.add(new Printed(heading, (number.isEmpty() ? "" : number + " ") + words));
        });
        return lines;
    }

    private static Text read(FileText file) {
        return Structure.of(file, key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)))
                .text();
    }

    private static List<String> lines(Text text) {
        Numbering numbering = Numbering.of(text);
        return text.walk().stream()
                .map(place -> {
                    Provision provision = place.provision();
                    Inline words = provision.heading() == null ? provision.text() : provision.heading();
                    String number = numbering.number(provision.id());
                    String shown = words.words(none -> "");
                    return provision.kind() + (number.isEmpty() ? "" : " " + number) + " "
                            + (provision.kind() == Kind.SECTION
                                    ? shown.toLowerCase().replace("gifts", "Gifts")
                                    : shown);
                })
                .toList();
    }

    /** At least two sections, so that no heading is taken for the title; gaps, doubles and inserted numbers among them. */
    private static Text text(Random random) {
        List<Provision> sections = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        int number = 0;
        for (int at = 0; at < count; at++) {
            number += 1 + (random.nextInt(8) == 0 ? 1 : 0);
            List<Provision> paragraphs = new ArrayList<>();
            int last = 0;
            for (int more = 1 + random.nextInt(4); more > 0; more--) {
                boolean inserted = last > 0 && random.nextInt(8) == 0;
                last += inserted ? 0 : 1 + (random.nextInt(8) == 0 ? 2 : 0);
                Pin pin = inserted ? new Pin(number + "." + last + "A", null) : new Pin(number + "." + last, last);
                paragraphs.add(new Provision(
                        id(random), Kind.PARAGRAPH, null, Inline.plain(words(random)), pin, points(random, 0)));
            }
            sections.add(new Provision(
                    id(random),
                    Kind.SECTION,
                    Inline.plain(words(random).replace(".", "")),
                    Inline.EMPTY,
                    new Pin(Integer.toString(number), number),
                    paragraphs));
        }
        return new Text(sections);
    }

    private static List<Provision> points(Random random, int depth) {
        List<Provision> points = new ArrayList<>();
        int count = random.nextInt(3) == 0 && depth < 3 ? 2 + random.nextInt(11) : 0;
        for (int at = 0; at < count; at++) {
            points.add(new Provision(
                    id(random),
                    Kind.SUB_PARAGRAPH,
                    null,
                    Inline.plain(words(random)),
                    null,
                    points(random, depth + 1)));
        }
        return points;
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("The");
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.append('.').toString();
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
