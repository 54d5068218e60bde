package org.constitutionreview.gateway.constitution;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.constitution.ConstitutionClient.Numbered;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Csv;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.References;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One version of a document, by its number: a page that never changes. */
@Controller
@RequestMapping("/constitution/{documentId}/versions/{number}")
class EditionPages {

    private final ConstitutionClient constitution;

    EditionPages(ConstitutionClient constitution) {
        this.constitution = constitution;
    }

    @GetMapping
    ModelAndView version(@PathVariable String documentId, @PathVariable int number) {
        var edition =
                constitution.edition(documentId, edition(documentId, number).editionId());
        List<Line> lines = Line.of(edition.provisions());
        return new ModelAndView("constitution/version")
                .addObject(
                        "crumbs",
                        List.of(
                                new Crumb("Constitution", "/constitution"),
                                new Crumb("Versions", "/constitution/" + documentId + "/versions")))
                .addObject("edition", edition)
                .addObject("lines", lines)
                .addObject("references", new References(documentId, lines, edition.inForceFrom()));
    }

    /** Where each of its paragraphs stands today, as a spreadsheet. */
    @GetMapping("/numbers.csv")
    ResponseEntity<String> numbers(@PathVariable String documentId, @PathVariable int number) {
        var then = constitution.numbers(documentId, edition(documentId, number).editionId());
        var latest = constitution.editions(documentId).items().get(0);
        Map<String, String> now = constitution.numbers(documentId, latest.editionId()).items().stream()
                .collect(Collectors.toMap(Numbered::provisionId, Numbered::number));
        Csv csv = Csv.of("Number in version " + number, "Number now", "Kind", "Permanent address");
        then.items()
                .forEach(one -> csv.row(
                        one.number(),
                        now.getOrDefault(one.provisionId(), "no longer there"),
                        one.kind(),
                        "/constitution/provisions/" + one.provisionId()));
        return csv.download(documentId + "-numbers-" + number + ".csv");
    }

    private ConstitutionClient.Edition edition(String documentId, int number) {
        return constitution.editions(documentId).items().stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(NothingHere::new);
    }
}
