package org.constitutionreview.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleConstitutionTests {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\[([a-z-]+)(?:#([0-9.]+))?]]");

    private final SampleFolder sample = new SampleFolder(Path.of("../../sample"));
    private final List<SampleDocument> documents = sample.documents();

    @Test
    void holdsAWholeConstitution() {
        assertThat(documents).hasSizeGreaterThanOrEqualTo(15);
        assertThat(documents).extracting(SampleDocument::id).doesNotHaveDuplicates();
        assertThat(documents).extracting(SampleDocument::part).contains(1, 2, 3, 4, 13, 14);
    }

    @Test
    void givesEachDocumentAnOwnerWhoCanSignIn() {
        Set<Object> groups = sample.entries("people").values().stream()
                .flatMap(person -> ((List<?>) person.get("groups")).stream())
                .collect(Collectors.toSet());

        assertThat(documents).allSatisfy(document -> {
            assertThat(sample.entries("services")).containsKey(document.owner());
            assertThat(groups).contains(document.owner());
        });
    }

    @Test
    void refersOnlyToParagraphsThatExist() {
        for (SampleDocument document : documents) {
            for (MatchResult reference :
                    REFERENCE.matcher(document.text()).results().toList()) {
                SampleDocument target = document(reference.group(1));
                if (reference.group(2) != null) {
                    assertThat(target.text()).as(reference.group()).contains("\n" + reference.group(2) + " ");
                }
            }
        }
    }

    @Test
    void holdsTheOfficersCodeThatTheExampleAmends() {
        String code = document("officers-code-of-conduct").text();

        assertThat(Pattern.compile("(?m)^# \\d+ ").matcher(code).results().count())
                .isGreaterThanOrEqualTo(20);
        assertThat(section(code, 3))
                .startsWith("# 3 Gifts and Hospitality General")
                .doesNotContain("£");
        assertThat(section(document("members-code-of-conduct").text(), 6)).contains("£25");
        assertThat(section(code, 17)).contains("\n17.1 ", "banked them");
        assertThat(section(code, 15)).contains("Harassment means", "\n15.3 ");
        assertThat(section(code, 18).lines().filter(line -> line.startsWith("- ")))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void keepsMeetingsOfKnownBodies() {
        assertThat(sample.entries("meetings").values())
                .allSatisfy(meeting -> assertThat(sample.entries("bodies")).containsKey((String) meeting.get("body")));
    }

    private SampleDocument document(String id) {
        return documents.stream()
                .filter(document -> document.id().equals(id))
                .findAny()
                .orElseThrow(() -> new AssertionError("There is no document " + id));
    }

    private static String section(String text, int number) {
        int start = text.indexOf("# " + number + " ");
        int end = text.indexOf("\n# " + (number + 1) + " ");
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
