package org.constitutionreview.gateway.frame;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Choices for forms: templates may hand on an attribute of the model to a component, but not a bean. */
@ControllerAdvice
class FrameModel {

    private final Options options;

    FrameModel(Options options) {
        this.options = options;
    }

    @ModelAttribute("choices")
    Options choices() {
        return options;
    }
}
