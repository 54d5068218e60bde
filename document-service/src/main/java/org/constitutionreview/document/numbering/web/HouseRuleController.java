package org.constitutionreview.document.numbering.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.numbering.HouseRules;
import org.constitutionreview.document.text.HouseRule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/{documentId}/house-rule")
class HouseRuleController {

    private final HouseRules rules;

    HouseRuleController(HouseRules rules) {
        this.rules = rules;
    }

    /** What becomes of the numbers that follow when a paragraph is deleted, and when one is inserted. */
    record HouseRuleForm(HouseRule.@NotNull Deleting deleting, HouseRule.@NotNull Inserting inserting) {

        static HouseRuleForm of(HouseRule rule) {
            return new HouseRuleForm(rule.deleting(), rule.inserting());
        }
    }

    @GetMapping
    HouseRuleForm read(@PathVariable String documentId) {
        return HouseRuleForm.of(rules.read(documentId));
    }

    @PutMapping
    HouseRuleForm choose(@PathVariable String documentId, @Valid @RequestBody HouseRuleForm form, Caller caller) {
        return HouseRuleForm.of(rules.choose(caller, documentId, new HouseRule(form.deleting(), form.inserting())));
    }
}
