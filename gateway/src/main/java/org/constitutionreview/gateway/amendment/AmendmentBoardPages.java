package org.constitutionreview.gateway.amendment;

import org.constitutionreview.gateway.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

@Controller
@ImportHttpServices(group = "workflow", types = AmendmentClient.class)
class AmendmentBoardPages {

    private final AmendmentClient amendments;

    AmendmentBoardPages(AmendmentClient amendments) {
        this.amendments = amendments;
    }

    @GetMapping("/amendments")
    ModelAndView board(
            @RequestParam(defaultValue = "open") String show, @RequestParam(required = false) @Nullable String after) {
        boolean open = !show.equals("all");
        return new ModelAndView("amendment/board")
                .addObject("amendments", amendments.all(null, open ? true : null, after))
                .addObject("open", open)
                .addObject(
                        "mayPropose",
                        SignedIn.person()
                                .map(person -> person.is("POLICY_OWNER"))
                                .orElse(false));
    }
}
