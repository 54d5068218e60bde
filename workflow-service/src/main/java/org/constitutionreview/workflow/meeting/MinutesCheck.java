package org.constitutionreview.workflow.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What an officer finds who compares the approved minutes with what was recorded after the meeting. */
public record MinutesCheck(boolean agree, List<Correction> corrections) {

    /** @param minutePointId the point that is corrected; none: it was missed @param now as the minutes have it */
    public record Correction(@Nullable UUID minutePointId, Minutes.Raised now) {}

    /** @param recorded the points of that meeting */
    List<FieldError> errors(List<MinutePoint> recorded) {
        List<FieldError> errors = new ArrayList<>();
        if (agree && !corrections.isEmpty()) {
            errors.add(new FieldError("corrections", "contradict that the minutes agree"));
        }
        if (!agree && corrections.isEmpty()) {
            errors.add(new FieldError("corrections", "are needed: say what the minutes have otherwise"));
        }
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            String field = "corrections[%d]".formatted(i);
            Minutes.check(correction.now(), field, errors);
            if (correction.minutePointId() != null && original(correction, recorded) == null) {
                errors.add(new FieldError(field + ".minutePointId", "is no point of this meeting that still stands"));
            }
        }
        return errors;
    }

    /** Whether the text may have to read otherwise: something was agreed that wasn't noted so, or the reverse. */
    boolean changesWhatIsToBeMade(List<MinutePoint> recorded) {
        return corrections.stream().anyMatch(correction -> {
            MinutePoint original = original(correction, recorded);
            return correction.now().kind().demands() || original != null && original.demands();
        });
    }

    private static @Nullable MinutePoint original(Correction correction, List<MinutePoint> recorded) {
        return recorded.stream()
                .filter(point -> point.id().equals(correction.minutePointId()) && !point.corrected())
                .findFirst()
                .orElse(null);
    }
}
