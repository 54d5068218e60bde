package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.GOVERNANCE;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.journeys.pages.ConstitutionPage;
import org.constitutionreview.journeys.pages.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A council's own document comes in as a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportJourney {

    private final String title =
            "Petitions Protocol " + UUID.randomUUID().toString().substring(0, 8);
    private Desks desks;

    @BeforeAll
    void openBrowsers() {
        desks = new Desks(RunningSuite.get());
    }

    @AfterAll
    void closeBrowsers() {
        desks.close();
    }

    private Visit upload(String words) {
        Visit officer = desks.of(GOVERNANCE);
        officer.open("/settings").follow("Import documents");
        officer.page()
                .getByLabel("File")
                .setInputFiles(new FilePayload(
                        "protocol.html",
                        "text/html",
                        ("<h1>" + title + "</h1><h2>1 Petitions</h2>" + words).getBytes(StandardCharsets.UTF_8)));
        officer.press("Upload and preview");
        officer.isOn("Import of protocol.html");
        return officer;
    }

    @Test
    void anOfficerLooksAtWhatComesOfAFileAndImportsItThenALaterVersion() {
        Visit officer = upload("<p>1.1 Petitions are welcome.</p><p>1.3 They are answered, as paragraph 9.9 says.</p>");
        officer.sees("New document");
        officer.follow(title);
        officer.sees("1.3", "They are answered", "Numbers left out (1)", "References that lead nowhere (1)");
        officer.follow("Back to the import");
        officer.press("Import");
        assertThat(officer.refusal()).contains("Enter the resolution, such as Annual Council, 18 May 2017, minute 11");

        officer.type("Part number", "12");
        officer.type("Title of the Part", "Public Participation");
        officer.date("In force from", LocalDate.of(2017, 6, 1));
        officer.type("By which resolution?", "Council, 1 June 2017");
        officer.press("Import");
        officer.sees("The documents are imported.");
        assertThat(ConstitutionPage.of(desks.anyone()).read(title).words("1.1")).isEqualTo("Petitions are welcome.");

        Visit again = upload("<p>1.1 Petitions are welcome.</p><p>1.2 They may be sent by e-mail.</p>"
                + "<p>1.3 They are answered, as paragraph 9.9 says.</p>");
        again.sees("Later version", "3 found again, 0 doubtful, 1 new, 0 no longer there");
        again.press("Cancel the import");
        again.sees("The import is cancelled. Nothing was changed.");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithAdvice() {
        Visit officer = desks.of(GOVERNANCE);
        officer.open("/imports");
        officer.page()
                .getByLabel("File")
                .setInputFiles(
                        new FilePayload("code.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        officer.press("Upload and preview");
        officer.sees("use the file that it was made from", "Upload another file");
    }
}
