package org.constitutionreview.gateway.papers;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.amendment.AgendaItem;
import org.constitutionreview.gateway.amendment.Amendment;
import org.constitutionreview.gateway.amendment.AmendmentClient;
import org.constitutionreview.gateway.amendment.DraftRedlineClient;
import org.constitutionreview.gateway.amendment.TaskPage;
import org.constitutionreview.gateway.text.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed since a body saw the text, each change with its authority; apart from what changes the text in force. */
@Controller
class SinceLastSeenPages {

    private final AmendmentClient amendments;
    private final DraftRedlineClient drafts;
    private final TaskPage tasks;

    SinceLastSeenPages(AmendmentClient amendments, DraftRedlineClient drafts, TaskPage tasks) {
        this.amendments = amendments;
        this.drafts = drafts;
        this.tasks = tasks;
    }

    @GetMapping("/amendments/{id}/since-last-seen")
    ModelAndView since(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String agendaItem,
            @RequestParam(required = false) @Nullable String authority) {
        Amendment amendment = amendments.one(id);
        List<AgendaItem> seen = amendment.seen();
        AgendaItem chosen = seen.stream()
                .filter(one -> one.id().equals(agendaItem))
                .findFirst()
                .orElse(seen.isEmpty() ? null : seen.get(seen.size() - 1));
        List<Redline> redlines = chosen == null ? List.of() : redlines(chosen, authority);
        return tasks.about("papers/since", amendment)
                .addObject("seen", seen)
                .addObject("chosen", chosen)
                .addObject("redlines", redlines)
                .addObject("made", Redline.madeOn(redlines))
                .addObject("authority", authority);
    }

    private List<Redline> redlines(AgendaItem seen, @Nullable String authority) {
        List<Redline> redlines = new ArrayList<>();
        seen.revisions()
                .forEach((draftId, revision) -> redlines.add(
                        drafts.redline(draftId, revision.toString(), authority).changedOnly()));
        return redlines;
    }
}
