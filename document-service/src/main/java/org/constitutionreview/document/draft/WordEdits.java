package org.constitutionreview.document.draft;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.numbering.HouseRules;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.text.returned.Returned;
import org.constitutionreview.document.text.returned.ReturnedFile;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes edits of what somebody changed in a draft's Word file. */
@Component
public class WordEdits {

    private final Drafts drafts;
    private final DraftRedlines redlines;
    private final HouseRules rules;

    WordEdits(Drafts drafts, DraftRedlines redlines, HouseRules rules) {
        this.drafts = drafts;
        this.redlines = redlines;
        this.rules = rules;
    }

    /**
     * What the file would do to the draft.
     *
     * @param revision that the file was compared with
     * @param redline only what it touches
     * @param notices what can't be carried over, and what should be looked at
     */
    public record Preview(int revision, List<OperationForm> operations, RedlineView redline, List<Notice> notices) {}

    /** The revision that the file was downloaded from; the last one, where the file doesn't tell. */
    public int revision(Draft draft, byte[] file) {
        var hash = refusing(() -> ReturnedFile.contentHash(file));
        for (int revision = draft.head(); hash.isPresent() && revision >= 0; revision--) {
            if (drafts.kept(draft, revision).contentHash().equals(hash.get())) {
                return revision;
            }
        }
        return draft.head();
    }

    /** @param revision the one that the file was downloaded from */
    public Preview preview(Draft draft, int revision, byte[] file) {
        var before = drafts.text(draft, revision);
        var returned = read(draft, revision, before, file);
        var after = NumberedText.of(rules.of(draft.documentId()).apply(returned.operations(), before.text()));
        var references = redlines.references(draft, before);
        return new Preview(
                revision,
                forms(returned),
                redlines.preview(
                        draft,
                        revision,
                        redlines.redline(draft, before, after),
                        references,
                        redlines.references(draft, after)),
                returned.notices());
    }

    /**
     * The edit that applies all of it.
     *
     * @throws Problem when nothing was changed, or it isn't such a file
     */
    public Edit edit(Draft draft, int revision, byte[] file, @Nullable UUID authorityId, Set<UUID> discharges) {
        var returned = read(draft, revision, drafts.text(draft, revision), file);
        if (returned.operations().isEmpty()) {
            throw Problem.invalid("file", "Nothing was changed in this file since revision " + revision + ".");
        }
        return new Edit(revision, forms(returned), authorityId, discharges, "From Word", null, List.of(), null);
    }

    private Returned read(Draft draft, int revision, NumberedText before, byte[] file) {
        var hash = Sha256.of(file);
        return refusing(() -> ReturnedFile.read(
                file,
                before.text(),
                redlines.references(draft, before),
                place -> NamedUuid.of("from-word", draft.id(), revision, hash, place)));
    }

    private static <T> T refusing(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (FileRefused refused) {
            throw Problem.invalid("file", String.valueOf(refused.getMessage()));
        }
    }

    private static List<OperationForm> forms(Returned returned) {
        return returned.operations().stream().map(OperationForm::of).toList();
    }
}
