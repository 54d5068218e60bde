package org.constitutionreview.journeys.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Proposes amendments and writes their changes, one after the other, whatever happens to the suite meanwhile. */
final class PolicyOwner {

    static final String CODE = "officers-code-of-conduct";

    private final Stubborn owner;
    private final String name;
    private final AtomicInteger acknowledged;

    /** What the suite has acknowledged. */
    record Done(String title, String amendmentId, String draftId, String provisionId, String words) {}

    /** @param acknowledged counts the commands that were answered */
    PolicyOwner(Stubborn owner, String name, AtomicInteger acknowledged) {
        this.owner = owner;
        this.name = name;
        this.acknowledged = acknowledged;
    }

    List<Done> proposes(int amendments) {
        List<Done> done = new ArrayList<>();
        for (int number = 1; number <= amendments; number++) {
            done.add(propose(name + " " + number));
        }
        return done;
    }

    private Done propose(String title) {
        String id = command(
                        "/api/workflow/amendments",
                        Map.of(
                                "title",
                                title,
                                "purpose",
                                "To be there afterwards.",
                                "suggestedHeadOfChange",
                                "SUBSTANTIVE",
                                "documents",
                                List.of(CODE)))
                .path("id")
                .asString();
        String draft = "/api/documents/drafts/"
                + comesToWriting(id).path("documents").get(0).path("draftId").asString();
        String provision = firstParagraph(owner.get(draft).path("provisions"));
        String words = "Changed by " + title + ".";
        command(
                draft + "/revisions",
                Map.of(
                        "baseRevision",
                        0,
                        "operations",
                        List.of(Map.of("type", "REPLACE_TEXT", "provisionId", provision, "text", words)),
                        "note",
                        title));
        return new Done(title, id, draft, provision, words);
    }

    private JsonNode comesToWriting(String amendmentId) {
        return Awaitility.await()
                .atMost(Patience.FOR_A_RESTART)
                .pollDelay(Patience.AT_ONCE)
                .pollInterval(Patience.SOON)
                .until(
                        () -> owner.get("/api/workflow/amendments/" + amendmentId),
                        amendment -> amendment.path("openSteps").toString().contains("write-the-change"));
    }

    private JsonNode command(String path, Map<String, Object> body) {
        JsonNode answer = owner.post(path, body, UUID.randomUUID());
        acknowledged.incrementAndGet();
        return answer;
    }

    private static String firstParagraph(JsonNode provisions) {
        for (JsonNode provision : provisions) {
            if (provision.path("kind").asString().equals("PARAGRAPH")) {
                return provision.path("id").asString();
            }
            String within = firstParagraph(provision.path("children"));
            if (!within.isEmpty()) {
                return within;
            }
        }
        return "";
    }
}
