package org.constitutionreview.gateway.help;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HelpPages {

    private final InstructionExamples examples;

    HelpPages(InstructionExamples examples) {
        this.examples = examples;
    }

    @GetMapping("/help/instructions")
    String instructions(Model page) {
        page.addAttribute("topics", examples.topics());
        return "help/instructions";
    }

    @GetMapping("/help/drafts")
    String drafts() {
        return "help/drafts";
    }
}
