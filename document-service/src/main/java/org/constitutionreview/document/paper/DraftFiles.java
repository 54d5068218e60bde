package org.constitutionreview.document.paper;

import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.constitution.Council;
import org.constitutionreview.document.draft.Draft;
import org.constitutionreview.document.draft.DraftRedlines;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.draft.RevisionList;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.reading.ProvisionView;
import org.springframework.stereotype.Component;

/** Drafts as files to take away; a Word file may be edited and brought back. */
@Component
public class DraftFiles {

    private final Drafts drafts;
    private final DraftRedlines redlines;
    private final RevisionList revisions;
    private final Council council;
    private final BusinessClock clock;

    DraftFiles(Drafts drafts, DraftRedlines redlines, RevisionList revisions, Council council, BusinessClock clock) {
        this.drafts = drafts;
        this.redlines = redlines;
        this.revisions = revisions;
        this.council = council;
        this.clock = clock;
    }

    /** @param marked whether the changes of the text in force are marked; otherwise the draft's own text */
    public byte[] of(Draft draft, int revision, boolean marked, PaperFormat format) {
        var at = revisions.of(draft, revision + 1, 1).stream()
                .filter(last -> last.revision() == revision)
                .findFirst()
                .map(last -> last.at())
                .orElseGet(clock::now);
        var imprint = new Imprint(
                draft.title(), council.name(), drafts.kept(draft, revision).contentHash(), at);
        var file = format.begin(imprint)
                .title(draft.title())
                .subtitle(revision == 0 ? "Text in force" : "Draft, revision " + revision);
        if (marked) {
            return file.redline(redlines.between(draft, 0, revision), 1).bytes();
        }
        var text = drafts.text(draft, revision);
        return file.text(ProvisionView.of(text, redlines.references(draft, text)), 1)
                .bytes();
    }
}
