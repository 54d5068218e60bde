package org.constitutionreview.gateway.audit;

import java.util.List;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.audit.AuditClient.Entry;
import org.constitutionreview.gateway.backend.Items;
import org.constitutionreview.gateway.frame.Csv;
import org.constitutionreview.gateway.frame.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** The entries of one amendment, or of what the council set up, and whether their chain, and that of editions, holds. */
@Controller
@RequestMapping("/audit")
@ImportHttpServices(group = "workflow", types = AuditClient.class)
@ImportHttpServices(group = "documents", types = TimelineClient.class)
class AuditPages {

    private final AuditClient audit;
    private final TimelineClient timeline;
    private final AmendmentClient amendments;

    AuditPages(AuditClient audit, TimelineClient timeline, AmendmentClient amendments) {
        this.audit = audit;
        this.timeline = timeline;
        this.amendments = amendments;
    }

    @GetMapping
    ModelAndView trail(
            @RequestParam(defaultValue = "") String amendment,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String verify) {
        List<Option> choices = amendments.all(null, null, null).items().stream()
                .map(one -> Option.of(one.id(), one.reference() + " " + one.title()))
                .toList();
        return new ModelAndView("audit/trail")
                .addObject("amendment", amendment)
                .addObject("amendments", choices)
                .addObject("entries", audit.entries(chain(amendment), after))
                .addObject("verification", "yes".equals(verify) ? audit.verification(chain(amendment)) : null)
                .addObject("editions", "editions".equals(verify) ? timeline.verification() : null);
    }

    @GetMapping("/entries.csv")
    ResponseEntity<String> entries(@RequestParam(defaultValue = "") String amendment) {
        Csv csv = Csv.of("Number", "When (UTC)", "Business date", "Who", "What", "Details", "Hash");
        String after = null;
        do {
            Items<Entry> page = audit.entries(chain(amendment), after);
            for (Entry entry : page.items()) {
                var who = entry.who();
                csv.row(
                        entry.number(),
                        entry.at(),
                        entry.businessDate(),
                        who == null ? "" : who.name(),
                        entry.what(),
                        entry.details(),
                        entry.hash());
            }
            after = page.next();
        } while (after != null);
        return csv.download(amendment.isEmpty() ? "audit-council.csv" : "audit-" + amendment + ".csv");
    }

    private static @Nullable String chain(String amendment) {
        return amendment.isBlank() ? null : amendment;
    }
}
