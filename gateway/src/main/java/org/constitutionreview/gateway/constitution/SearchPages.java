package org.constitutionreview.gateway.constitution;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.gateway.frame.Crumb;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Search, with all that was chosen in the address, so that a result can be sent to somebody else. */
@Controller
@ImportHttpServices(group = "documents", types = SearchClient.class)
class SearchPages {

    private static final String ADDRESS = "/constitution/search";

    private final SearchClient search;

    SearchPages(SearchClient search) {
        this.search = search;
    }

    @GetMapping(ADDRESS)
    ModelAndView search(@Valid @ModelAttribute("form") SearchForm form, BindingResult errors) {
        var page = new ModelAndView("constitution/search")
                .addObject("crumbs", List.of(new Crumb("Constitution", "/constitution")))
                .addObject("form", form);
        if (errors.hasErrors()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addAllObjects(errors.getModel()).addObject("failed", true);
        }
        if (form.q().isBlank()) {
            return page;
        }
        var found = search.search(
                form.q().strip(),
                form.isDrafts() ? "DRAFTS" : "IN_FORCE",
                form.date(),
                form.part(),
                form.document(),
                Math.max(0, form.after()),
                SearchForm.PAGE);
        return page.addObject("found", found)
                .addObject("next", found.next() == null ? null : address(form, form.q(), true, found.next()))
                .addObject(
                        "previous",
                        form.after() <= 0 ? null : address(form, form.q(), true, form.after() - SearchForm.PAGE))
                .addObject("everywhere", address(form, form.q(), false, 0))
                .addObject("suggested", found.suggestion() == null ? null : address(form, found.suggestion(), true, 0));
    }

    private static String address(SearchForm form, String words, boolean narrowed, int after) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("q", words, "in", form.in()));
        var address = UriComponentsBuilder.fromPath(ADDRESS).query("q={q}&in={in}");
        if (form.date() != null) {
            address.queryParam("asAt", form.date());
        }
        if (narrowed) {
            add(address, values, "part", form.part());
            add(address, values, "document", form.document());
        }
        if (after > 0) {
            address.queryParam("after", after);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void add(
            UriComponentsBuilder address, Map<String, Object> values, String name, List<String> chosen) {
        for (int number = 0; number < chosen.size(); number++) {
            address.queryParam(name, "{" + name + number + "}");
            values.put(name + number, chosen.get(number));
        }
    }
}
