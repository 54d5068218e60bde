package org.constitutionreview.local.verify;

import java.io.PrintStream;
import java.util.List;
import org.constitutionreview.local.api.Options;
import org.constitutionreview.local.api.PersonToken;
import org.constitutionreview.local.api.Refused;
import org.constitutionreview.local.api.SuiteApi;
import org.constitutionreview.local.api.Unreachable;
import tools.jackson.databind.JsonNode;

/**
 * Has both chains of a running suite worked out again: the timeline of editions, down to their words, and the audit trail.
 *
 * <p>{@code java … Verify --gateway ADDRESS --issuer ADDRESS}. Exit codes: 0 as written, 1 changed or not verified, 2 wrong
 * options.
 */
public final class Verify {

    private static final List<String> OPTIONS = List.of("--gateway", "--issuer");

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** The same without ending the process. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            Options options = Options.of(arguments, OPTIONS);
            SuiteApi anybody = SuiteApi.anonymous(options.address("--gateway"));
            SuiteApi auditor = SuiteApi.withToken(
                    options.address("--gateway"), new PersonToken(options.address("--issuer"), "auditor"));
            boolean editions = told(out, "Editions", "steps", anybody.get("/api/documents/timeline/verification"));
            boolean trail = told(out, "Audit trail", "entries", auditor.get("/api/workflow/audit/verification"));
            return editions && trail ? 0 : 1;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        } catch (Refused | Unreachable | IllegalStateException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static boolean told(PrintStream out, String what, String counted, JsonNode verdict) {
        boolean valid = verdict.path("valid").asBoolean(false);
        out.printf(
                "%-12s %s%n",
                what,
                valid
                        ? "as written: %d %s, last link %s"
                                .formatted(
                                        verdict.path(counted).asLong(),
                                        counted,
                                        verdict.path("headHash").asString(""))
                        : "CHANGED: " + verdict.path("problem").asString("no reason given"));
        return valid;
    }
}
