package org.constitutionreview.gateway.agreed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.constitutionreview.gateway.agreed.AgreedChangesClient.Explanation;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.MinutePoint;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Options;
import org.constitutionreview.gateway.frame.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** Make the agreed changes: each point leads to the draft, or to saying why not. */
@Controller
@RequestMapping("/amendments/{id}")
@ImportHttpServices(group = "workflow", types = AgreedChangesClient.class)
class MakeChangesPages {

    private final AgreedChangesClient changes;
    private final AmendmentClient amendments;
    private final TaskPage tasks;
    private final Options options;

    MakeChangesPages(AgreedChangesClient changes, AmendmentClient amendments, TaskPage tasks, Options options) {
        this.changes = changes;
        this.amendments = amendments;
        this.tasks = tasks;
        this.options = options;
    }

    record DoneForm(@Nullable String key) implements Form {}

    record ExplanationForm(
            @Nullable String key,
            @NotBlank(message = "Choose what becomes of the point") @Nullable String outcome,
            @NotBlank(message = "Give the reason") @Nullable String reason)
            implements Form {}

    @GetMapping("/make-the-agreed-changes")
    ModelAndView ask(@PathVariable String id) {
        return tasks.of("agreed/make", id).addObject("form", new DoneForm(Form.newKey()));
    }

    @PostMapping("/make-the-agreed-changes")
    ModelAndView done(@PathVariable String id, @ModelAttribute("form") DoneForm form, BindingResult errors) {
        return Submission.of(errors, () -> tasks.of("agreed/make", id))
                .send(() -> changes.done(id, form.commandKey(), Map.of()), "/amendments/" + id);
    }

    @GetMapping("/points/{pointId}/explanation")
    ModelAndView askWhy(@PathVariable String id, @PathVariable String pointId) {
        return explanationPage(id, pointId).addObject("form", new ExplanationForm(Form.newKey(), null, null));
    }

    @PostMapping("/points/{pointId}/explanation")
    ModelAndView explain(
            @PathVariable String id,
            @PathVariable String pointId,
            @Valid @ModelAttribute("form") ExplanationForm form,
            BindingResult errors) {
        return Submission.of(errors, () -> explanationPage(id, pointId))
                .send(
                        () -> changes.explain(
                                pointId,
                                form.commandKey(),
                                new Explanation(String.valueOf(form.outcome()), String.valueOf(form.reason()))),
                        "/amendments/" + id + "/make-the-agreed-changes");
    }

    private ModelAndView explanationPage(String id, String pointId) {
        Amendment amendment = amendments.one(id);
        MinutePoint point = amendment.minutePoints().stream()
                .filter(one -> one.id().equals(pointId))
                .findFirst()
                .orElseThrow(NothingHere::new);
        String[] outcomes =
                switch (point.kind()) {
                    case "SUGGESTION" -> new String[] {"DECLINED"};
                    case "OFFICER_UNDERTAKING" -> new String[] {"EXPLAINED"};
                    default -> new String[] {"LEFT_OUT"};
                };
        return tasks.about("agreed/explanation", amendment)
                .addObject("point", point)
                .addObject("outcomes", options.of("explained", outcomes));
    }
}
