package org.constitutionreview.gateway.draft;

import org.constitutionreview.gateway.draft.UnsavedClient.Typing;
import org.constitutionreview.gateway.frame.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What somebody types in a draft is kept for them while they type, by a script; here it goes to document-service. */
@Controller
@RequestMapping("/drafts/{id}/unsaved")
class UnsavedPages {

    private final UnsavedClient unsaved;

    UnsavedPages(UnsavedClient unsaved) {
        this.unsaved = unsaved;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String id, @ModelAttribute("form") ChangeForm form) {
        unsaved.keep(
                id,
                String.valueOf(form.provision()),
                new Typing(
                        form.commandKey().toString(),
                        Form.number(form.baseRevision()),
                        String.valueOf(form.change()),
                        form.heading(),
                        form.text(),
                        form.what(),
                        form.note()));
    }

    @PostMapping("/{provision}/discard")
    String discard(@PathVariable String id, @PathVariable String provision) {
        unsaved.discard(id, provision);
        return "redirect:/drafts/" + id;
    }
}
