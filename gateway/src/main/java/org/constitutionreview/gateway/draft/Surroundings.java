package org.constitutionreview.gateway.draft;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constitutionreview.gateway.amendment.CollisionClient;
import org.constitutionreview.gateway.draft.HistoryClient.Author;
import org.constitutionreview.gateway.draft.UnsavedClient.Unsaved;
import org.constitutionreview.gateway.text.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** What stands around the words of a draft: who wrote them last, who else changes them, and what isn't saved yet. */
@Component
@ImportHttpServices(
        group = "documents",
        types = {HistoryClient.class, UnsavedClient.class})
class Surroundings {

    private final HistoryClient history;
    private final CollisionClient collisions;
    private final UnsavedClient unsaved;

    Surroundings(HistoryClient history, CollisionClient collisions, UnsavedClient unsaved) {
        this.history = history;
        this.collisions = collisions;
        this.unsaved = unsaved;
    }

    /** Words of the reader's that weren't saved. @param name of their place, or null when it isn't there any more */
    record Kept(Unsaved words, @Nullable String name) {}

    /** @param saved the revision that the reader has just saved */
    ModelAndView addTo(ModelAndView page, Draft draft, List<Line> lines, @Nullable Integer saved) {
        String id = draft.draftId();
        if (saved != null && saved > 0 && saved <= draft.head()) {
            page.addObject("meanwhile", history.revision(id, saved).meanwhile());
        }
        if (!draft.isLatest()) {
            return page;
        }
        Map<String, Author> authors = history.authors(id).items().stream()
                .collect(Collectors.toMap(Author::provisionId, Function.identity(), (first, second) -> second));
        return page.addObject("authors", authors)
                .addObject("collisions", collisions.collisions(id).items())
                .addObject("kept", draft.canEdit() ? kept(id, lines) : List.of());
    }

    /** What the reader left in a form of this kind at this place. */
    @Nullable
    Unsaved unsaved(String draftId, String provision, String change) {
        return unsaved.kept(draftId).items().stream()
                .filter(words -> words.provisionId().equals(provision))
                .filter(words -> words.change().equals(change))
                .findFirst()
                .orElse(null);
    }

    private List<Kept> kept(String id, List<Line> lines) {
        return unsaved.kept(id).items().stream()
                .map(words -> new Kept(
                        words,
                        lines.stream()
                                .filter(line -> line.id().equals(words.provisionId()))
                                .map(Line::name)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
