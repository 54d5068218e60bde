package org.constitutionreview.gateway.commencement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.constitutionreview.gateway.amendment.AwaitedTextClient;
import org.constitutionreview.gateway.amendment.AwaitedTextClient.Choice;
import org.constitutionreview.gateway.amendment.AwaitedTextClient.Settlement;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Two approved wordings of one paragraph, side by side; the Monitoring Officer decides which stands. */
@Controller
@RequestMapping("/amendments/{id}/which-text-stands")
class WhichTextStandsPages {

    private final AwaitedTextClient texts;
    private final TaskPage tasks;

    WhichTextStandsPages(AwaitedTextClient texts, TaskPage tasks) {
        this.texts = texts;
        this.tasks = tasks;
    }

    record ChoiceFields(@Nullable String provision, @Nullable String stands) {}

    record StandsForm(
            @Nullable String key,
            @Nullable String commencement,
            @Nullable List<ChoiceFields> choices,
            @NotBlank(message = "Give the reason") @Nullable String reason)
            implements Form {

        List<Choice> made() {
            return Objects.requireNonNullElse(choices, List.<ChoiceFields>of()).stream()
                    .filter(choice ->
                            choice.stands() != null && !choice.stands().isBlank())
                    .map(choice -> new Choice(String.valueOf(choice.provision()), String.valueOf(choice.stands())))
                    .toList();
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(id, new StandsForm(Form.newKey(), null, List.of(), null));
    }

    @PostMapping
    ModelAndView decide(@PathVariable String id, @Valid @ModelAttribute("form") StandsForm form, BindingResult errors) {
        if (form.made().isEmpty()) {
            errors.reject("missing", "Choose which wording stands");
        }
        return Submission.of(errors, () -> page(id, form))
                .send(
                        () -> texts.settle(
                                String.valueOf(form.commencement()),
                                form.commandKey(),
                                new Settlement(form.made(), String.valueOf(form.reason()))),
                        "/amendments/" + id);
    }

    private ModelAndView page(String id, StandsForm form) {
        var awaited = texts.awaited(id).items().stream().findFirst().orElseThrow(NothingHere::new);
        return tasks.of("commencement/which-text-stands", id)
                .addObject("awaited", awaited)
                .addObject("form", form);
    }
}
