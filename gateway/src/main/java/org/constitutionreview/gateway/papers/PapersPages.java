package org.constitutionreview.gateway.papers;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.papers.PapersClient.CleanCopy;
import org.constitutionreview.gateway.papers.PapersClient.Papers;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.References;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** A pack: report, clean copy, tracked changes, schedule of amendments. Public once published. */
@Controller
@RequestMapping("/papers/{id}")
@ImportHttpServices(group = "documents", types = PapersClient.class)
class PapersPages {

    private final PapersClient papers;

    PapersPages(PapersClient papers) {
        this.papers = papers;
    }

    record Copy(String title, List<Line> lines, References references) {

        static Copy of(CleanCopy copy) {
            List<Line> lines = Line.of(copy.provisions());
            return new Copy(copy.title(), lines, new References(copy.documentId(), lines, null));
        }
    }

    @GetMapping
    ModelAndView report(@PathVariable String id) {
        return page("report", id);
    }

    @GetMapping("/clean-copy")
    ModelAndView cleanCopy(@PathVariable String id) {
        return page("clean-copy", id)
                .addObject(
                        "copies",
                        papers.cleanCopy(id).items().stream().map(Copy::of).toList());
    }

    @GetMapping("/redline")
    ModelAndView redline(@PathVariable String id) {
        return page("redline", id).addObject("redlines", papers.redline(id).items());
    }

    @GetMapping("/schedule")
    ModelAndView schedule(@PathVariable String id) {
        return page("schedule", id).addObject("schedules", papers.schedule(id).items());
    }

    private ModelAndView page(String part, String id) {
        Papers pack = papers.papers(id);
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb("Amendments", "/amendments")));
        if (pack.amendmentId() != null) {
            crumbs.add(new Crumb("The amendment", "/amendments/" + pack.amendmentId()));
        }
        return new ModelAndView("papers/" + part)
                .addObject("part", part)
                .addObject("pack", pack)
                .addObject("downloads", Download.of(pack.files()))
                .addObject("crumbs", crumbs);
    }
}
