package org.constitutionreview.gateway.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.proposal.ProposalClient.AddedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A further document in an amendment: what follows from a change often stands elsewhere. */
@Controller
@RequestMapping("/amendments/{id}/add-a-document")
class AddDocumentPages {

    private final ProposalClient proposals;
    private final AmendmentClient amendments;
    private final TaskPage tasks;

    AddDocumentPages(ProposalClient proposals, AmendmentClient amendments, TaskPage tasks) {
        this.proposals = proposals;
        this.amendments = amendments;
        this.tasks = tasks;
    }

    record DocumentForm(@Nullable String key, @NotBlank(message = "Choose a document") @Nullable String document)
            implements Form {}

    /** @param document the one that another page proposes */
    @GetMapping
    ModelAndView ask(@PathVariable String id, @RequestParam(required = false) @Nullable String document) {
        return page(id).addObject("form", new DocumentForm(Form.newKey(), document));
    }

    @PostMapping
    ModelAndView add(@PathVariable String id, @Valid @ModelAttribute("form") DocumentForm form, BindingResult errors) {
        return Submission.of(errors, () -> page(id))
                .send(
                        () -> proposals.addDocument(
                                id, form.commandKey(), new AddedDocument(String.valueOf(form.document()))),
                        "/amendments/" + id + "/write-the-change-and-the-report");
    }

    private ModelAndView page(String id) {
        Amendment amendment = amendments.one(id);
        var there = amendment.documents().stream()
                .map(Amendment.AmendedDocument::documentId)
                .collect(Collectors.toSet());
        List<Option> others = amendments.registeredDocuments().items().stream()
                .filter(document -> !there.contains(document.id()))
                .map(document -> Option.of(document.id(), document.title()))
                .toList();
        return tasks.about("proposal/add-document", amendment).addObject("others", others);
    }
}
