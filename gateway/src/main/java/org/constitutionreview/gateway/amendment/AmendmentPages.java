package org.constitutionreview.gateway.amendment;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.diagram.Diagram;
import org.constitutionreview.gateway.signin.SignedIn;
import org.constitutionreview.gateway.text.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** One amendment; each tab is a page with an address of its own. */
@Controller
@RequestMapping("/amendments/{id}")
@ImportHttpServices(
        group = "documents",
        types = {DraftRedlineClient.class, AwaitedTextClient.class})
class AmendmentPages {

    private final TaskPage tasks;
    private final AmendmentClient amendments;
    private final DraftRedlineClient drafts;
    private final AwaitedTextClient awaited;

    AmendmentPages(TaskPage tasks, AmendmentClient amendments, DraftRedlineClient drafts, AwaitedTextClient awaited) {
        this.tasks = tasks;
        this.amendments = amendments;
        this.drafts = drafts;
        this.awaited = awaited;
    }

    /**
     * @param redline null while the draft isn't open to the person who asks
     * @param unanswered whether nobody could say, because document-service is away
     */
    record DraftText(Amendment.AmendedDocument document, @Nullable Redline redline, boolean unanswered) {}

    @GetMapping
    ModelAndView text(@PathVariable String id) {
        Amendment amendment = amendments.one(id);
        List<DraftText> texts = new ArrayList<>();
        for (var document : amendment.documents()) {
            texts.add(text(document));
        }
        return tab("text", amendment).addObject("texts", texts).addObject("contradicting", isContradicting(amendment));
    }

    @GetMapping("/consultation")
    ModelAndView consultation(@PathVariable String id) {
        return tab("consultation", amendments.one(id))
                .addObject("rows", amendments.consultationTable(id).rows());
    }

    @GetMapping("/papers")
    ModelAndView papers(@PathVariable String id) {
        return tab("papers", amendments.one(id));
    }

    @GetMapping("/decisions")
    ModelAndView decisions(@PathVariable String id) {
        return tab("decisions", amendments.one(id));
    }

    @GetMapping("/timeline")
    ModelAndView timeline(@PathVariable String id) {
        return tab("timeline", amendments.one(id))
                .addObject("events", amendments.timeline(id).items());
    }

    @GetMapping("/process")
    ModelAndView process(@PathVariable String id) {
        var diagrams = amendments.diagrams(id).processes().stream()
                .map(process -> Diagram.of(
                        process.name(), process.bpmnXml(), process.activeActivities(), process.doneActivities()))
                .toList();
        return tab("process", amendments.one(id)).addObject("diagrams", diagrams);
    }

    private ModelAndView tab(String tab, Amendment amendment) {
        return tasks.about("amendment/" + tab, amendment)
                .addObject("crumbs", TaskPage.ABOVE)
                .addObject("tab", tab);
    }

    /** Whether its approved text waits for the Monitoring Officer's decision; nobody else is troubled with it. */
    private boolean isContradicting(Amendment amendment) {
        boolean waits = amendment.commencement() != null && amendment.outcome() == null;
        if (!waits
                || SignedIn.person()
                        .filter(person -> person.is("MONITORING_OFFICER"))
                        .isEmpty()) {
            return false;
        }
        try {
            return awaited.awaited(amendment.id()).isContradictory();
        } catch (RestClientException | Refusal unknownNow) {
            return false;
        }
    }

    /** The rest of the page is there also while document-service is away. */
    private DraftText text(Amendment.AmendedDocument document) {
        try {
            String draft = document.draftId();
            Redline redline =
                    draft == null ? null : drafts.redline(draft, "base").changedOnly();
            return new DraftText(document, redline, false);
        } catch (RestClientException noAnswer) {
            return new DraftText(document, null, true);
        } catch (Refusal refusal) {
            boolean notOpen =
                    refusal.status().value() == 403 || refusal.status().value() == 404;
            if (!notOpen && !refusal.status().is5xxServerError()) {
                throw refusal;
            }
            return new DraftText(document, null, !notOpen);
        }
    }
}
