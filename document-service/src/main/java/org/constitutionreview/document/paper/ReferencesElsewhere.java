package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.draft.Draft;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.springframework.stereotype.Component;

/**
 * Finds references, in whichever document, to provisions that an amendment takes out, and proposes what has to be amended in
 * consequence.
 */
@Component
class ReferencesElsewhere {

    private final Drafts drafts;
    private final Timeline timeline;
    private final Editions editions;
    private final BusinessClock clock;

    ReferencesElsewhere(Drafts drafts, Timeline timeline, Editions editions, BusinessClock clock) {
        this.drafts = drafts;
        this.timeline = timeline;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param isChangedHere whether the amendment has a draft of it */
    private record Other(String title, NumberedText text, boolean isChangedHere) {}

    List<Finding> check(List<Draft> texts) {
        List<Finding> findings = new ArrayList<>();
        for (Draft draft : texts) {
            var before = drafts.base(draft, draft.head());
            var gone = gone(before.text(), drafts.text(draft, draft.head()).text());
            if (!gone.isEmpty()) {
                others(draft, texts).forEach((id, other) -> findings.addAll(inOne(other, draft, gone, before)));
            }
        }
        return findings;
    }

    private static Set<UUID> gone(Text before, Text after) {
        Set<UUID> gone = new HashSet<>();
        before.walk().stream()
                .map(place -> place.provision().id())
                .filter(id -> !after.contains(id))
                .forEach(gone::add);
        return gone;
    }

    private Map<String, Other> others(Draft draft, List<Draft> texts) {
        Map<String, Other> others = new LinkedHashMap<>();
        timeline.steps().asAt(clock.today()).forEach((id, inForce) -> {
            var edition = editions.get(inForce.editionId());
            others.put(id, new Other(edition.title(), editions.text(edition), false));
        });
        texts.forEach(other ->
                others.put(other.documentId(), new Other(other.title(), drafts.text(other, other.head()), true)));
        others.remove(draft.documentId());
        return others;
    }

    private static List<Finding> inOne(Other other, Draft draft, Set<UUID> gone, NumberedText before) {
        List<Finding> findings = new ArrayList<>();
        var naming = new Naming(other.text().text());
        for (var place : other.text().text().walk()) {
            var provision = place.provision();
            for (UUID to : targets(provision, draft.documentId())) {
                if (gone.contains(to)) {
                    var target = new Naming(before.text()).of(to);
                    findings.add(finding(other, naming.of(provision.id()), draft.title(), target));
                }
            }
        }
        return findings;
    }

    private static Set<UUID> targets(Provision provision, String documentId) {
        Set<UUID> targets = new LinkedHashSet<>();
        var heading = provision.heading();
        Stream.of(heading == null ? Inline.EMPTY : heading, provision.text())
                .flatMap(words -> words.runs().stream())
                .forEach(run -> {
                    var reference = run.reference();
                    if (reference != null && documentId.equals(reference.documentId())) {
                        var to = reference.provisionId();
                        if (to != null) {
                            targets.add(to);
                        }
                    }
                });
        return targets;
    }

    private static Finding finding(Other other, String place, String title, String target) {
        var found = "In “" + other.title() + "”, " + place + " refers to " + target + " of “" + title
                + "”, which this amendment takes out. ";
        return Finding.blocking(
                "reference-to-deleted",
                null,
                found
                        + (other.isChangedHere()
                                ? "Correct the reference in the draft."
                                : "Add “" + other.title()
                                        + "” to this amendment, with the consequential amendment: “In "
                                        + place + ", omit the reference to " + target + "”, or refer to what takes its"
                                        + " place."));
    }
}
