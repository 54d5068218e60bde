package org.constitutionreview.gateway.draft;

import java.util.List;
import org.constitutionreview.gateway.backend.Problem.Conflict;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.NumberedReferences;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages that ask for a decision have in common. */
@Component
class ConflictView {

    private final DraftView view;

    ConflictView(DraftView view) {
        this.view = view;
    }

    /** @param form its last choices are those of the conflicts; what stands before them has been decided */
    ModelAndView page(String name, Draft draft, List<Conflict> conflicts, ConflictForm form) {
        NumberedReferences references = new NumberedReferences(Line.of(draft.provisions()));
        List<Conflict> readable = conflicts.stream()
                .map(conflict -> new Conflict(
                        conflict.provisionId(),
                        conflict.name(),
                        references.readable(conflict.base()),
                        references.readable(conflict.mine()),
                        references.readable(conflict.theirs())))
                .toList();
        return view.of(name, draft)
                .addObject("conflicts", readable)
                .addObject("decidedBefore", form.choices().size() - conflicts.size())
                .addObject("form", form);
    }
}
