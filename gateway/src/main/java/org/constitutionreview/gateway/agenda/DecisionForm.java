package org.constitutionreview.gateway.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.agenda.AgendaClient.Commencement;
import org.constitutionreview.gateway.agenda.AgendaClient.Decision;
import org.constitutionreview.gateway.frame.CommencementFields;
import org.constitutionreview.gateway.frame.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** @param delegateFinalWording ticked when Council expressly leaves the final wording to the Monitoring Officer */
record DecisionForm(
        @Nullable String key,
        @NotBlank(message = "Choose what was decided") @Nullable String outcome,
        @Nullable String resolution,
        @Valid @Nullable List<PointFields> points,
        @Nullable String nextMeeting,
        @Valid CommencementFields commencement,
        @Nullable String delegateFinalWording)
        implements Form {

    /** Only Council's form has the fields of commencement. */
    DecisionForm {
        commencement = commencement == null ? CommencementFields.AT_ONCE : commencement;
    }

    static DecisionForm empty() {
        return new DecisionForm(Form.newKey(), null, null, List.of(), null, CommencementFields.AT_ONCE, null);
    }

    DecisionForm withOneMorePoint() {
        List<PointFields> more = new ArrayList<>(points == null ? List.of() : points);
        more.add(PointFields.empty());
        return new DecisionForm(key, outcome, resolution, more, nextMeeting, commencement, delegateFinalWording);
    }

    DecisionForm withResolution(String text) {
        return new DecisionForm(key, outcome, text, points, nextMeeting, commencement, delegateFinalWording);
    }

    boolean isPutOff() {
        return "DEFERRED".equals(outcome) || "ADJOURNED".equals(outcome);
    }

    private boolean isApproval() {
        return outcome != null && outcome.startsWith("APPROVED");
    }

    void check(BindingResult errors) {
        List<PointFields> all = points == null ? List.of() : points;
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                all.get(i).check(i, errors);
            }
        }
        if (isApproval()) {
            commencement.check(errors);
        }
    }

    Decision decision() {
        List<PointFields> all = points == null ? List.of() : points;
        return new Decision(
                String.valueOf(outcome),
                resolution == null || resolution.isBlank() ? null : resolution,
                all.stream()
                        .filter(point -> !point.isEmpty())
                        .map(PointFields::point)
                        .toList(),
                isPutOff() && nextMeeting != null && !nextMeeting.isBlank() ? nextMeeting : null,
                isApproval()
                        ? new Commencement(commencement.onDate(), commencement.onCondition(), commencement.atOnce())
                        : null,
                delegateFinalWording == null ? null : true);
    }
}
