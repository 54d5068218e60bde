package org.constitutionreview.gateway.amendment;

import jakarta.validation.Valid;
import java.util.List;
import org.constitutionreview.gateway.amendment.AmendmentClient.RegisteredDocument;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.frame.When;
import org.constitutionreview.gateway.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Propose an amendment: the facts, then check your answers with the dates that follow, then send. */
@Controller
@RequestMapping("/amendments/propose")
class ProposePages {

    private final AmendmentClient amendments;
    private final When when;

    ProposePages(AmendmentClient amendments, When when) {
        this.amendments = amendments;
        this.when = when;
    }

    /** What another page knows of it already is filled in. */
    @GetMapping
    ModelAndView start(
            @RequestParam(defaultValue = "") List<String> document,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String suggestedHeadOfChange) {
        return form().addObject("form", ProposalForm.of(document, purpose, suggestedHeadOfChange));
    }

    @PostMapping(params = "change")
    ModelAndView change(@ModelAttribute("form") ProposalForm form) {
        return form().addObject("form", form);
    }

    @PostMapping(params = "check")
    ModelAndView check(@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            ModelAndView again = form().addAllObjects(errors.getModel()).addObject("failed", true);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        return answers(form);
    }

    @PostMapping
    ModelAndView send(@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors) {
        return Submission.of(errors, this::form)
                .send(
                        () -> amendments.propose(form.commandKey(), form.proposal()),
                        proposed -> "/amendments/" + proposed.id());
    }

    private ModelAndView form() {
        return new ModelAndView("amendment/propose")
                .addObject("crumbs", TaskPage.ABOVE)
                .addObject("documents", documents())
                .addObject("councils", councils());
    }

    private ModelAndView answers(ProposalForm form) {
        var page = new ModelAndView("amendment/propose-check")
                .addObject("crumbs", TaskPage.ABOVE)
                .addObject("form", form)
                .addObject(
                        "chosen",
                        documents().stream()
                                .filter(document -> form.proposal().documents().contains(document.value()))
                                .map(Option::text)
                                .toList());
        var council = form.council();
        return council == null ? page : page.addObject("plan", amendments.backwardPlan(council));
    }

    private List<Option> documents() {
        List<String> groups = SignedIn.person().map(SignedIn::groups).orElse(List.of());
        List<RegisteredDocument> all = amendments.registeredDocuments().items();
        List<RegisteredDocument> own = all.stream()
                .filter(document -> groups.contains(document.owner()))
                .toList();
        return (own.isEmpty() ? all : own)
                .stream()
                        .map(document -> Option.of(document.id(), document.title()))
                        .toList();
    }

    private List<Option> councils() {
        return amendments.bodies().items().stream()
                .filter(body -> "COUNCIL".equals(body.kind()))
                .flatMap(body -> amendments.meetings(body.id()).items().stream())
                .map(meeting -> Option.of(meeting.date().toString(), when.day(meeting.date())))
                .toList();
    }
}
