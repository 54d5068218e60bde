package org.constitutionreview.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReportTests {

    @Autowired
    Api api;

    final UUID amendment = UUID.randomUUID();
    final String report = "/api/documents/reports/" + amendment;
    Api.Caller editor;

    @BeforeEach
    void anOpenReport() {
        editor = api.person("head-of-legal-services", "role:POLICY_OWNER", Sample.EDITOR);
        api.process()
                .put(
                        report,
                        Map.of(
                                "title",
                                "Social media",
                                "access",
                                Map.of("sequence", 1, "editors", new String[] {Sample.EDITOR}, "readers", new String[] {
                                    Sample.READER
                                })));
    }

    Api.Answer write(String section, int seen, UUID key, Object content) {
        return editor.put(
                report + "/sections/" + section,
                content,
                Map.of("If-Match", "\"" + seen + "\"", "Idempotency-Key", key.toString()));
    }

    @Test
    void whatWasSaidAtTheProposalOpensTheReportAndCanBeRewritten() {
        var other = "/api/documents/reports/" + UUID.randomUUID();
        api.process()
                .put(
                        other,
                        Map.of(
                                "title",
                                "Gifts",
                                "purpose",
                                "To set a threshold.",
                                "access",
                                Map.of(
                                        "sequence",
                                        1,
                                        "editors",
                                        new String[] {Sample.EDITOR},
                                        "readers",
                                        new String[0])));

        assertThat(editor.get(other).string("/sections/purpose/text")).isEqualTo("To set a threshold.");

        editor.put(
                other + "/sections/purpose",
                Map.of("text", "To set a threshold of £25."),
                Map.of("If-Match", "\"0\"", "Idempotency-Key", UUID.randomUUID().toString()));

        assertThat(editor.get(other).string("/sections/purpose/text")).isEqualTo("To set a threshold of £25.");
    }

    @Test
    void sectionsAreWrittenOneByOne() {
        write("purpose", 0, UUID.randomUUID(), Map.of("text", "To advise of amendments."));
        var wards = write("wards", 0, UUID.randomUUID(), Map.of("notApplicable", true, "reason", "Concerns all."));

        var read = editor.get(report);

        assertThat(wards.headers()).containsEntry("ETag", "\"1\"");
        assertThat(read.string("/sections/purpose/text")).isEqualTo("To advise of amendments.");
        assertThat(read.at("/sections/wards/notApplicable").asBoolean()).isTrue();
        assertThat(read.at("/sections/aims/version").asInt()).isZero();
        assertThat(read.at("/canEdit").asBoolean()).isTrue();
    }

    @Test
    void whoComesSecondSeesWhatStandsThereAndLosesNothing() {
        write("purpose", 0, UUID.randomUUID(), Map.of("text", "First"));

        var second = write("purpose", 0, UUID.randomUUID(), Map.of("text", "Second"));

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.string("/type")).isEqualTo("/problems/stale-version");
        assertThat(second.string("/current/text")).isEqualTo("First");
        assertThat(editor.get(report).string("/sections/purpose/text")).isEqualTo("First");
    }

    @Test
    void aRepetitionGivesTheSameAnswer() {
        var key = UUID.randomUUID();
        var first = write("purpose", 0, key, Map.of("text", "First"));

        var again = write("purpose", 0, key, Map.of("text", "First"));
        var reused = write("purpose", 1, key, Map.of("text", "Other"));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(reused.status()).isEqualTo(422);
    }

    @Test
    void notApplicableNeedsItsReason() {
        var refused = write("wards", 0, UUID.randomUUID(), Map.of("notApplicable", true));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.string("/errors/0/field")).isEqualTo("reason");
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        assertThat(write("weather", 0, UUID.randomUUID(), Map.of("text", "x")).status())
                .isEqualTo(404);
        assertThat(write("purpose", 0, UUID.randomUUID(), Map.of()).status()).isEqualTo(400);
        assertThat(editor.put(report + "/sections/purpose", Map.of("text", "x"), Map.of("If-Match", "\"0\""))
                        .string("/type"))
                .isEqualTo("/problems/idempotency-key-missing");
        assertThat(editor.put(report + "/sections/purpose", Map.of("text", "x")).status())
                .isEqualTo(400);
    }

    @Test
    void readersOnlyReadAndStrangersDoNot() {
        var reader = api.person("hr-adviser", Sample.READER);

        assertThat(reader.get(report).at("/canEdit").asBoolean()).isFalse();
        assertThat(reader.put(
                                report + "/sections/purpose",
                                Map.of("text", "x"),
                                Map.of(
                                        "If-Match",
                                        "0",
                                        "Idempotency-Key",
                                        UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(403);
        assertThat(api.person("x").get(report).status()).isEqualTo(403);
        assertThat(api.anybody().get(report).status()).isEqualTo(401);
    }
}
