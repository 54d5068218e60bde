package org.constitutionreview.local.sample;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.local.api.Options;
import org.constitutionreview.local.api.Refused;
import org.constitutionreview.local.api.ServiceToken;
import org.constitutionreview.local.api.SuiteApi;
import org.constitutionreview.local.api.Unreachable;
import tools.jackson.databind.JsonNode;

/**
 * Loads the sample through the gateway. Loading it again changes nothing, so an interrupted import is simply repeated.
 *
 * <p>{@code java … SampleImport --sample FOLDER --gateway ADDRESS --issuer ADDRESS}, with the secret of the client
 * {@code import} in the environment variable {@code REVIEW_CLIENT_SECRET}. Exit codes: 0 loaded, 1 not loaded, 2 wrong
 * options.
 */
public final class SampleImport {

    private static final List<String> OPTIONS = List.of("--sample", "--gateway", "--issuer");
    private static final String SCOPES = "documents.import workflow.import notifications.import";

    private final SampleFolder sample;
    private final SuiteApi suite;
    private final PrintStream out;

    SampleImport(SampleFolder sample, SuiteApi suite, PrintStream out) {
        this.sample = sample;
        this.suite = suite;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv().getOrDefault("REVIEW_CLIENT_SECRET", ""), System.out, System.err));
    }

    /** The same without ending the process. */
    public static int run(String[] arguments, String secret, PrintStream out, PrintStream err) {
        try {
            Options options = Options.of(arguments, OPTIONS);
            ServiceToken token = new ServiceToken(options.address("--issuer"), "import", secret, SCOPES);
            new SampleImport(
                            new SampleFolder(options.folder("--sample")),
                            SuiteApi.withToken(options.address("--gateway"), token),
                            out)
                    .load();
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        } catch (SampleFault | Refused | Unreachable | IllegalStateException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    void load() {
        // Read as a whole first: a fault in the last file must not leave half a council behind.
        List<SampleDocument> documents = sample.documents();
        Map<String, Map<String, Object>> people = sample.entries("people");

        put("/api/workflow/settings", sample.settings());
        setUp("services");
        setUp("bodies");
        setUp("meetings");
        setUp("consultees");
        people.forEach((sub, person) -> put(
                "/api/notifications/recipients/" + sub,
                Recipient.of(sub, person).toImport()));
        out.println("People: " + people.size());
        documents.forEach(this::load);
        out.println("Documents: " + documents.size());
    }

    private void setUp(String what) {
        Map<String, Map<String, Object>> entries = sample.entries(what);
        entries.forEach((key, value) -> put("/api/workflow/" + what + "/" + key, value));
        out.println(Character.toUpperCase(what.charAt(0)) + what.substring(1) + ": " + entries.size());
    }

    private void load(SampleDocument document) {
        JsonNode imported = put("/api/documents/" + document.id() + "/import", document.toImport());
        put("/api/workflow/registered-documents/" + document.id(), document.toRegister());
        out.println("  Part " + document.part() + ": " + document.title());
        imported.path("findings").forEach(finding -> out.println("    to look at: " + inWords(finding)));
    }

    private static String inWords(JsonNode finding) {
        return finding.isString() ? finding.asString() : finding.path("text").asString(finding.toString());
    }

    private JsonNode put(String path, Object body) {
        return suite.put(path, body, UUID.randomUUID());
    }
}
