package org.constitutionreview.gateway.papers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.constitutionreview.gateway.amendment.DraftRedlineClient;
import org.constitutionreview.gateway.backend.NothingHere;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.papers.PapersClient.CleanCopy;
import org.constitutionreview.gateway.papers.PapersClient.Papers;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.References;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "13.5 as the committee saw it": a number as papers gave it leads to where its paragraph stands by now. */
@Controller
@RequestMapping("/papers/{id}/paragraphs")
class SeenNumberPages {

    private final PapersClient papers;
    private final DraftRedlineClient drafts;

    SeenNumberPages(PapersClient papers, DraftRedlineClient drafts) {
        this.papers = papers;
        this.drafts = drafts;
    }

    record Seen(CleanCopy copy, Line line) {

        static Optional<Seen> in(CleanCopy copy, String number) {
            return Line.of(copy.provisions()).stream()
                    .filter(line -> line.anchor().equals("p-" + number))
                    .findFirst()
                    .map(line -> new Seen(copy, line));
        }
    }

    @GetMapping
    String find(@PathVariable String id, @RequestParam String number) {
        return "redirect:/papers/" + id + "/paragraphs/" + number.strip();
    }

    @GetMapping("/{number}")
    ModelAndView paragraph(@PathVariable String id, @PathVariable String number) {
        Papers pack = papers.papers(id);
        List<Seen> seen = papers.cleanCopy(id).items().stream()
                .flatMap(copy -> Seen.in(copy, number).stream())
                .toList();
        if (seen.isEmpty()) {
            throw new NothingHere();
        }
        Seen one = seen.get(0);
        return new ModelAndView("papers/paragraph")
                .addObject("crumbs", List.of(new Crumb("The papers", "/papers/" + id + "/clean-copy")))
                .addObject("pack", pack)
                .addObject("seen", one)
                .addObject("line", one.line())
                .addObject(
                        "references",
                        new References(
                                one.copy().documentId(), Line.of(one.copy().provisions()), null))
                .addObject("inDraft", inDraft(pack, one.line().id()));
    }

    /** Its number in the draft by now; null for those who may not read the draft, or when it was taken out. */
    private @Nullable String inDraft(Papers pack, String provisionId) {
        return pack.revisions().entrySet().stream()
                .map(seen -> numberNow(seen.getKey(), seen.getValue(), provisionId))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String numberNow(String draftId, int revision, String provisionId) {
        try {
            return drafts.redline(draftId, String.valueOf(revision), null).entries().stream()
                    .filter(entry -> entry.provisionId().equals(provisionId))
                    .filter(entry -> !entry.change().equals("DELETED"))
                    .map(entry -> entry.newNumber())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        } catch (Refusal notTheirs) {
            return null;
        }
    }
}
