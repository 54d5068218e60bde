package org.constitutionreview.workflow.consultation;

import java.util.List;
import org.constitutionreview.events.ConsultationClosed;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Tells that a round is over, once nobody is still to be heard. The caller holds the amendment. */
@Component
class ConsultationClosing {

    private final Consultations consultations;
    private final Concerned concerned;
    private final Outbox outbox;

    ConsultationClosing(Consultations consultations, Concerned concerned, Outbox outbox) {
        this.consultations = consultations;
        this.concerned = concerned;
        this.outbox = outbox;
    }

    void closeIfLast(Amendment amendment) {
        List<Consultation> all = consultations.of(amendment.id());
        if (all.stream().anyMatch(one -> one.state() == Consultation.State.OPEN)) {
            return;
        }
        int round = all.stream().mapToInt(Consultation::round).max().orElse(0);
        List<Consultation> last =
                all.stream().filter(one -> one.round() == round).toList();
        int responses = (int) last.stream()
                .filter(one -> one.state() == Consultation.State.RESPONDED)
                .count();
        outbox.add(new ConsultationClosed(
                amendment.inBrief(), responses, last.size(), concerned.ownerAndOfficers(amendment), amendment.page()));
    }
}
