package org.constitutionreview.gateway.draft;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Asks, wherever something was to be saved, which words stand: nothing of it is saved yet, and nothing is lost. */
@ControllerAdvice(basePackageClasses = WhoComesSecond.class)
class WhoComesSecond {

    private final DraftClient drafts;
    private final ConflictView view;

    WhoComesSecond(DraftClient drafts, ConflictView view) {
        this.drafts = drafts;
        this.view = view;
    }

    @ExceptionHandler
    ModelAndView ask(EditConflict conflict) {
        ModelAndView page = view.page(
                        "conflict", drafts.draft(conflict.draftId(), null), conflict.conflicts(), conflict.form())
                .addObject("unanswered", conflict.isUnanswered());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
