package org.constitutionreview.gateway.constitution;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.gateway.constitution.ConstitutionClient.Found;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Frame;
import org.constitutionreview.gateway.frame.Today;
import org.constitutionreview.gateway.signin.SignedIn;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.References;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/constitution")
@ImportHttpServices(group = "documents", types = ConstitutionClient.class)
class ConstitutionPages {

    private static final String CACHED = "public, max-age=60";
    private static final Crumb TOP = new Crumb("Constitution", "/constitution");

    private final ConstitutionClient constitution;
    private final Today today;
    private final Frame frame;

    ConstitutionPages(ConstitutionClient constitution, Today today, Frame frame) {
        this.constitution = constitution;
        this.today = today;
        this.frame = frame;
    }

    @GetMapping
    ModelAndView contents(
            @Valid @ModelAttribute("form") AsAt asAt, BindingResult errors, HttpServletResponse response) {
        cache(response);
        return asAt("constitution/contents", asAt, errors).addObject("contents", constitution.contents(asAt.date()));
    }

    @GetMapping("/{documentId}")
    ModelAndView document(
            @PathVariable String documentId,
            @Valid @ModelAttribute("form") AsAt asAt,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String conditional,
            HttpServletResponse response) {
        var text = conditional == null
                ? constitution.text(documentId, asAt.date())
                : constitution.textIf(documentId, conditional);
        List<Line> lines = Line.of(text.provisions());
        var pending = constitution.contents(null).parts().stream()
                .flatMap(part -> part.documents().stream())
                .filter(entry -> entry.id().equals(documentId))
                .flatMap(entry -> entry.pending().stream())
                .toList();
        cache(response);
        return asAt("constitution/document", asAt, errors)
                .addObject("crumbs", List.of(TOP))
                .addObject("text", text)
                .addObject("lines", lines)
                .addObject("pending", pending)
                .addObject("conditional", conditional)
                .addObject("citation", Citation.of(text, asAt.date(), today.date(), frame.getCouncilName()))
                .addObject("references", new References(documentId, lines, asAt.date()));
    }

    /** Old numbers lead to the new ones: to the paragraph where it stands on the day asked for. */
    @GetMapping("/{documentId}/paragraphs/{provision}")
    ModelAndView paragraph(
            @PathVariable String documentId,
            @PathVariable String provision,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate numberedAsAt) {
        Found found = constitution.provision(documentId, provision, asAt, numberedAsAt);
        if (found.endedOn() != null) {
            return ended(constitution.locate(found.provisionId(), asAt));
        }
        return new ModelAndView(
                "redirect:" + Citation.addressOf(documentId, found.numberNow(), found.provisionId(), asAt));
    }

    /** A provision's address for good, whatever its number and wherever it stands. */
    @GetMapping("/provisions/{provisionId}")
    ModelAndView provision(
            @PathVariable String provisionId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt) {
        var located = constitution.locate(provisionId, asAt);
        return located.ended() == null
                ? new ModelAndView(
                        "redirect:" + Citation.addressOf(located.documentId(), located.number(), provisionId, asAt))
                : ended(located);
    }

    private static ModelAndView ended(ConstitutionClient.Located located) {
        return new ModelAndView("constitution/ended")
                .addObject("crumbs", List.of(TOP, new Crumb(located.title(), "/constitution/" + located.documentId())))
                .addObject("located", located);
    }

    @GetMapping("/{documentId}/versions")
    ModelAndView versions(@PathVariable String documentId, HttpServletResponse response) {
        var text = constitution.text(documentId, null);
        cache(response);
        return new ModelAndView("constitution/versions")
                .addObject("crumbs", List.of(TOP, new Crumb(text.title(), "/constitution/" + documentId)))
                .addObject("text", text)
                .addObject("editions", constitution.editions(documentId).items());
    }

    @GetMapping("/{documentId}/comparison")
    ModelAndView comparison(
            @PathVariable String documentId,
            @RequestParam String from,
            @RequestParam String to,
            HttpServletResponse response) {
        var redline = constitution.comparison(documentId, from, to);
        var editions = constitution.editions(documentId).items();
        cache(response);
        return new ModelAndView("constitution/comparison")
                .addObject("crumbs", List.of(TOP, new Crumb("Versions", "/constitution/" + documentId + "/versions")))
                .addObject("redline", redline)
                .addObject("from", edition(editions, from))
                .addObject("to", edition(editions, to));
    }

    private static ModelAndView asAt(String view, AsAt asAt, BindingResult errors) {
        var page = new ModelAndView(view).addObject("date", asAt.date());
        if (!errors.hasErrors()) {
            return page.addObject("form", asAt.filledIn());
        }
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page.addAllObjects(errors.getModel()).addObject("failed", true);
    }

    private static ConstitutionClient.@Nullable Edition edition(List<ConstitutionClient.Edition> editions, String id) {
        return editions.stream()
                .filter(edition -> edition.editionId().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The page is the same for all who haven't signed in. */
    private static void cache(HttpServletResponse response) {
        if (SignedIn.person().isEmpty()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        }
    }
}
