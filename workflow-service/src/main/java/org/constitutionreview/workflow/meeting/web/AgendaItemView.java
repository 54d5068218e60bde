package org.constitutionreview.workflow.meeting.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.meeting.AgendaItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An agenda item as the API shows it.
 *
 * @param paperId none before the papers are cleared, or while the reader may not see them
 */
public record AgendaItemView(
        UUID id,
        UUID amendmentId,
        String stage,
        IdAndName body,
        MeetingInBrief meeting,
        @Nullable LocalDate publishBy,
        @Nullable UUID paperId,
        @Nullable String contentHash,
        @Nullable Map<UUID, Integer> revisions,
        AgendaItem.@Nullable Done cleared,
        AgendaItem.@Nullable Published published,
        AgendaItem.@Nullable Decision decision,
        @Nullable String nextMeeting,
        AgendaItem.@Nullable MinutesCheck minutesCheck,
        AgendaItem.State state) {

    private static final TypeReference<Map<UUID, Integer>> REVISIONS = new TypeReference<>() {};

    public static AgendaItemView of(AgendaItem item, JsonMapper json) {
        return new AgendaItemView(
                item.id(),
                item.amendmentId(),
                item.stage(),
                new IdAndName(item.body(), item.bodyName()),
                new MeetingInBrief(item.meetingId(), item.meetingDate()),
                item.publishBy(),
                item.paperId(),
                item.contentHash(),
                item.revisions() == null ? null : json.readValue(item.revisions(), REVISIONS),
                item.cleared(),
                item.published(),
                item.decision(),
                item.nextMeeting(),
                item.minutesCheck(),
                item.state());
    }

    public AgendaItemView withoutPaper() {
        return new AgendaItemView(
                id,
                amendmentId,
                stage,
                body,
                meeting,
                publishBy,
                null,
                contentHash,
                revisions,
                cleared,
                published,
                decision,
                nextMeeting,
                minutesCheck,
                state);
    }

    public record IdAndName(String id, String name) {}

    public record MeetingInBrief(String id, LocalDate date) {}
}
