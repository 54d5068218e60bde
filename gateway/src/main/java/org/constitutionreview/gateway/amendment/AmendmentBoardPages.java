package org.constitutionreview.gateway.amendment;

import java.util.List;
import java.util.Locale;
import org.constitutionreview.gateway.amendment.AmendmentClient.InBrief;
import org.constitutionreview.gateway.backend.Items;
import org.constitutionreview.gateway.frame.Columns;
import org.constitutionreview.gateway.frame.Sort;
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

    private static final List<String> STATES = List.of("WITH_YOU", "LATE", "AT_RISK", "ON_TIME", "DONE", "IN_FORCE");

    private static final Columns<InBrief> COLUMNS = new Columns<InBrief>()
            .with("title", amendment -> amendment.title().toLowerCase(Locale.UK))
            .with(
                    "owner",
                    amendment ->
                            amendment.owner() == null ? null : amendment.owner().name())
            .with(
                    "stage",
                    amendment ->
                            amendment.stage() == null ? null : amendment.stage().name())
            .with("state", amendment -> amendment.state() == null ? null : STATES.indexOf(amendment.state()))
            .with(
                    "deadline",
                    amendment -> amendment.nextDeadline() == null
                            ? null
                            : amendment.nextDeadline().date());

    private final AmendmentClient amendments;

    AmendmentBoardPages(AmendmentClient amendments) {
        this.amendments = amendments;
    }

    @GetMapping("/amendments")
    ModelAndView board(
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(name = "sort", required = false) @Nullable String sortedBy,
            @RequestParam(required = false) @Nullable String after) {
        Boolean open = show.equals("all") ? null : true;
        Sort sort = COLUMNS.sort(sortedBy);
        return new ModelAndView("amendment/board")
                .addObject(
                        "amendments",
                        sort.isAsked()
                                ? new Items<>(COLUMNS.sorted(amendments.all(open), sort), null)
                                : amendments.all(null, open, after))
                .addObject("open", open != null)
                .addObject("sort", sort)
                .addObject(
                        "mayPropose",
                        SignedIn.person()
                                .map(person -> person.is("POLICY_OWNER"))
                                .orElse(false));
    }
}
