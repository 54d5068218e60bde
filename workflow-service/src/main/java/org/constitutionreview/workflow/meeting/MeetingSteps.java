package org.constitutionreview.workflow.meeting;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.PublicationDeadlineNear;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.constitutionreview.workflow.setup.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the process {@code meeting} asks of us. */
@Component("meetingSteps")
public class MeetingSteps {

    /** The council's own practice: how long before the last day for publication it is warned. */
    private static final int WARNING_DAYS = 2;

    private final AgendaItems items;
    private final Amendments amendments;
    private final CurrentSettings settings;
    private final WorkingDays workingDays;
    private final Outbox outbox;

    MeetingSteps(
            AgendaItems items,
            Amendments amendments,
            CurrentSettings settings,
            WorkingDays workingDays,
            Outbox outbox) {
        this.items = items;
        this.amendments = amendments;
        this.settings = settings;
        this.workingDays = workingDays;
        this.outbox = outbox;
    }

    public boolean clearanceNeeded() {
        return !clearances().isEmpty();
    }

    /** Who clears a report before the Monitoring Officer does, as the settings say. */
    public List<String> clearances() {
        return settings.get().reportClearances();
    }

    public String whoClears(String clearance) {
        return Settings.whoClears(clearance);
    }

    public boolean noticeNeeded(String agendaItemId) {
        return item(agendaItemId).publishBy() != null;
    }

    /** 24:00 on the last day for publication. */
    public @Nullable Date publishBy(String agendaItemId) {
        LocalDate by = item(agendaItemId).publishBy();
        return by == null ? null : Date.from(BusinessClock.endOf(by));
    }

    public @Nullable Date warnsAt(String agendaItemId) {
        LocalDate by = item(agendaItemId).publishBy();
        return by == null ? null : Date.from(BusinessClock.startOf(workingDays.minus(by, WARNING_DAYS)));
    }

    public Date dayOfTheMeeting(String agendaItemId) {
        return Date.from(BusinessClock.startOf(item(agendaItemId).meetingDate()));
    }

    public void warnOfTheDeadline(String agendaItemId) {
        tell(item(agendaItemId), false);
    }

    public void tellThatItWasMissed(String agendaItemId) {
        tell(item(agendaItemId), true);
    }

    private void tell(AgendaItem item, boolean missed) {
        LocalDate by = item.publishBy();
        if (by == null) {
            return;
        }
        Amendment amendment = amendments.get(item.amendmentId());
        // Who publishes is warned; a missed deadline goes to the Monitoring Officer too.
        List<String> escalated = missed
                ? List.of(
                        Role.MONITORING_OFFICER.recipientKey(),
                        amendment.owner().key())
                : List.of(amendment.owner().key());
        outbox.add(new PublicationDeadlineNear(
                amendment.inBrief(),
                item.id(),
                item.bodyName(),
                item.meetingDate(),
                by,
                missed,
                new Audience(List.of(Role.GOVERNANCE_OFFICER.recipientKey()), escalated),
                amendment.page() + "/publish-the-papers"));
    }

    private AgendaItem item(String id) {
        return items.get(UUID.fromString(id));
    }
}
