package org.constitutionreview.gateway.draft;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.frame.Crumb;
import org.constitutionreview.gateway.frame.Option;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.References;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a draft have in common. */
@Component
class DraftView {

    private final MessageSource messages;

    DraftView(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView of(String view, Draft draft) {
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb("Amendments", "/amendments")));
        if (draft.amendmentId() != null) {
            crumbs.add(new Crumb("The amendment", "/amendments/" + draft.amendmentId()));
        }
        return new ModelAndView("draft/" + view)
                .addObject("tab", view)
                .addObject("draft", draft)
                .addObject("crumbs", crumbs)
                .addObject(
                        "authorities",
                        draft.authorities().stream()
                                .filter(authority -> authority.id() != null)
                                .map(authority -> Option.of(String.valueOf(authority.id()), authority.words()))
                                .toList());
    }

    ModelAndView text(Draft draft, List<Line> lines) {
        return of("text", draft)
                .addObject("lines", lines)
                .addObject("places", lines.stream().map(DraftView::place).toList())
                .addObject("references", new References(draft.documentId(), lines, null));
    }

    List<Option> insertions(Line line) {
        return Insertion.possibleAt(line).stream()
                .map(insertion -> Option.of(insertion.name(), words("insertion." + insertion.name())))
                .toList();
    }

    private static Option place(Line line) {
        String words = line.heading() == null ? line.markup() : line.heading();
        String start = words.length() > 60 ? words.substring(0, 60) + " …" : words;
        return Option.of(line.id(), (line.label() + " " + start).strip());
    }

    private String words(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
