package org.constitutionreview.workflow.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * Document-service, asked in the name of the process. Every request may be repeated: the ids are ours, and a repetition changes
 * nothing.
 *
 * <p>Where it can't be reached, or answers nonsense, all methods throw {@link DocumentServiceUnavailable}.
 */
@Component
public class DocumentService {

    private final RestClient http;

    DocumentService(RestClient documentServiceHttp) {
        this.http = documentServiceHttp;
    }

    public void openDraft(UUID draftId, UUID amendmentId, String documentId, Access access) {
        put("/drafts/" + draftId, new NewDraft(amendmentId, documentId, access));
    }

    public void setDraftAccess(UUID draftId, Access access) {
        put("/drafts/" + draftId + "/access", access);
    }

    /** @param purpose opens the report, so that nobody types it twice */
    public void openReport(UUID amendmentId, String title, String purpose, Access access) {
        put("/reports/" + amendmentId, new NewReport(title, purpose, access));
    }

    public void setReportAccess(UUID amendmentId, Access access) {
        put("/reports/" + amendmentId + "/access", access);
    }

    /** Freezes papers, unless the report check holds them back; the same id again answers with what was frozen first. */
    public Paper freeze(UUID paperId, PaperRequest request) {
        return ask(HttpMethod.PUT, "/papers/" + paperId, request, Paper.class);
    }

    public void setPaperAccess(UUID paperId, PaperAccess access) {
        put("/papers/" + paperId + "/access", access);
    }

    /** Frozen papers with their report, as document-service tells them. */
    public JsonNode paper(UUID paperId) {
        return ask(HttpMethod.GET, "/papers/" + paperId, null, JsonNode.class);
    }

    /** The report as it would be, with the findings of the check, as document-service tells them. */
    public JsonNode preview(PaperRequest request) {
        return ask(HttpMethod.POST, "/papers/preview", request, JsonNode.class);
    }

    public Draft draft(UUID draftId, @Nullable Integer revision) {
        return ask(
                HttpMethod.GET,
                "/drafts/" + draftId + (revision == null ? "" : "?revision=" + revision),
                null,
                Draft.class);
    }

    /** @return all revisions of the draft */
    public List<Revision> revisions(UUID draftId) {
        return ask(HttpMethod.GET, "/drafts/" + draftId + "/revisions", null, Revisions.class)
                .items();
    }

    public void prepareCommencement(UUID commencementId, Commencement commencement) {
        put("/commencements/" + commencementId, commencement);
    }

    public void bringIntoForce(UUID commencementId, LocalDate date) {
        put("/commencements/" + commencementId + "/in-force", new InForce(date));
    }

    private void put(String path, Object content) {
        exchange(HttpMethod.PUT, path, content, answer -> {
            answer.toBodilessEntity();
            return true;
        });
    }

    private <T> T ask(HttpMethod method, String path, @Nullable Object content, Class<T> type) {
        return exchange(method, path, content, answer -> answer.body(type));
    }

    private <T> T exchange(
            HttpMethod method,
            String path,
            @Nullable Object content,
            Function<RestClient.ResponseSpec, @Nullable T> reading) {
        try {
            RestClient.RequestBodySpec request = http.method(method).uri("/api/documents" + path);
            if (content != null) {
                request.contentType(MediaType.APPLICATION_JSON).body(content);
            }
            T answer = reading.apply(request.retrieve());
            if (answer == null) {
                throw new DocumentServiceUnavailable(
                        "Document-service gave an empty answer to %s %s.".formatted(method, path), null);
            }
            return answer;
        } catch (HttpClientErrorException refused) {
            throw new DocumentServiceUnavailable(reason(method, path, refused), refused);
        } catch (RestClientException failure) {
            throw new DocumentServiceUnavailable(
                    "Document-service couldn't be reached, or failed on %s %s.".formatted(method, path), failure);
        } catch (OAuth2AuthorizationException noToken) {
            throw new DocumentServiceUnavailable("The sign-in service gave us no token for document-service.", noToken);
        }
    }

    /** A conflict says what to do in words for people, who read them beside the failed step. */
    private static String reason(HttpMethod method, String path, HttpClientErrorException refused) {
        Problem problem =
                refused.getStatusCode() == HttpStatus.CONFLICT ? refused.getResponseBodyAs(Problem.class) : null;
        return problem != null && problem.detail() != null
                ? problem.detail()
                : "Document-service refused %s %s: %s %s"
                        .formatted(method, path, refused.getStatusCode(), refused.getResponseBodyAsString());
    }

    private record Problem(@Nullable String detail) {}

    private record NewDraft(UUID amendmentId, String documentId, Access access) {}

    private record NewReport(String title, String purpose, Access access) {}

    private record InForce(LocalDate date) {}

    private record Revisions(List<Revision> items) {}
}
