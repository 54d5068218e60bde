package org.constitutionreview.gateway.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.frame.Submission;
import org.constitutionreview.gateway.settings.HouseRuleClient.HouseRule;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a document's numbers when paragraphs come and go. */
@Controller
@RequestMapping("/settings/documents/{documentId}/numbers")
@ImportHttpServices(group = "documents", types = HouseRuleClient.class)
class HouseRulePages {

    private static final List<Option> DELETING = List.of(
            new Option("CLOSE_THE_GAP", "What follows moves up", "5.3 is left out: 5.4 becomes 5.3"),
            new Option("LEAVE_THE_NUMBER_FREE", "What follows keeps its number", "5.3 is left out: 5.4 stays 5.4"),
            new Option("KEEP_THE_NUMBER", "“[Not used]” stands under the number", "5.3 [Not used]"));
    private static final List<Option> INSERTING = List.of(
            new Option("RENUMBER", "What follows moves down", "A new one after 5.3 becomes 5.4"),
            new Option("ADD_A_LETTER", "The new one gets a letter", "A new one after 5.3 becomes 5.3A"));

    private final HouseRuleClient rules;
    private final SettingsClient settings;

    HouseRulePages(HouseRuleClient rules, SettingsClient settings) {
        this.rules = rules;
        this.settings = settings;
    }

    record RuleForm(
            @Nullable String key,
            @NotBlank(message = "Choose what becomes of the number of a deleted paragraph") @Nullable String deleting,
            @NotBlank(message = "Choose which number an inserted paragraph gets") @Nullable String inserting)
            implements Form {}

    @GetMapping
    ModelAndView rule(@PathVariable String documentId) {
        HouseRule rule = rules.rule(documentId);
        return page(documentId).addObject("form", new RuleForm(Form.newKey(), rule.deleting(), rule.inserting()));
    }

    @PostMapping
    ModelAndView choose(
            @PathVariable String documentId,
            @Valid @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return Submission.of(errors, () -> page(documentId))
                .send(
                        () -> {
                            rules.choose(
                                    documentId,
                                    new HouseRule(String.valueOf(form.deleting()), String.valueOf(form.inserting())));
                            next.addFlashAttribute(
                                    "notice", "The rule is changed. Numbers that stand stay as they are.");
                        },
                        "/settings");
    }

    private ModelAndView page(String documentId) {
        String title = settings.documents().items().stream()
                .filter(document -> document.id().equals(documentId))
                .map(SettingsClient.RegisteredDocument::title)
                .findFirst()
                .orElse("The document");
        return new ModelAndView("settings/numbers")
                .addObject("crumbs", List.of(new Crumb("Settings", "/settings")))
                .addObject("documentId", documentId)
                .addObject("title", title)
                .addObject("deletingOptions", DELETING)
                .addObject("insertingOptions", INSERTING);
    }
}
