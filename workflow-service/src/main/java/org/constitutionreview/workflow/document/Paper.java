package org.constitutionreview.workflow.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Papers, frozen unless there were findings.
 *
 * @param discharged minute points that the edits up to these revisions discharge
 * @param revisions by draft
 */
public record Paper(
        @Nullable UUID paperId,
        @Nullable String contentHash,
        @Nullable List<Finding> findings,
        @Nullable List<UUID> discharged,
        @Nullable Map<UUID, Integer> revisions,
        @Nullable Integer reportVersion,
        @Nullable Boolean frozen) {

    /** What the report check found. @param section key of the report's section @param blocking whether it holds the papers back */
    public record Finding(String code, @Nullable String section, String text, @Nullable Boolean blocking) {}

    public boolean isFrozen() {
        return contentHash != null && !Boolean.FALSE.equals(frozen);
    }

    public List<UUID> dischargedPoints() {
        return discharged == null ? List.of() : discharged;
    }

    public Map<UUID, Integer> draftRevisions() {
        return revisions == null ? Map.of() : revisions;
    }

    /** The findings as reasons why it isn't ready; none once the papers are frozen. */
    public List<Reason> reasons(UUID amendmentId) {
        return isFrozen() || findings == null
                ? List.of()
                : findings.stream()
                        .filter(finding -> !Boolean.FALSE.equals(finding.blocking()))
                        .map(finding -> new Reason(
                                finding.code(),
                                finding.text(),
                                "/amendments/%s/report".formatted(amendmentId)
                                        + (finding.section() == null ? "" : "#" + finding.section())))
                        .toList();
    }
}
