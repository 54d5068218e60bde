package org.constitutionreview.gateway.constitution;

import java.util.List;
import org.constitutionreview.gateway.frame.Option;
import org.springframework.stereotype.Component;

/** The documents in force, to choose from. */
@Component
public class DocumentChoices {

    private final ConstitutionClient constitution;

    DocumentChoices(ConstitutionClient constitution) {
        this.constitution = constitution;
    }

    public List<Option> all() {
        return constitution.contents(null).parts().stream()
                .flatMap(part -> part.documents().stream()
                        .map(document -> Option.of(document.id(), "Part " + part.number() + ": " + document.title())))
                .toList();
    }
}
