package org.constitutionreview.gateway.backend;

import java.util.UUID;
import org.constitutionreview.gateway.signin.PersonsToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Hands a file on to document-service as it is read: however large, it isn't held in memory. */
@Component
public class FileUpload {

    private final RestClient documents;
    private final PersonsToken token;

    FileUpload(
            RestClient.Builder builder,
            PersonsToken token,
            JsonMapper json,
            @Value("${review.routes.documents}") String documents) {
        this.token = token;
        this.documents = builder.baseUrl(documents)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
                    throw Refusal.from(response, json);
                })
                .build();
    }

    public <T> T send(String path, UUID key, MultiValueMap<String, ?> form, Class<T> answer) {
        T answered = documents
                .post()
                .uri(path)
                .header("Idempotency-Key", key.toString())
                .headers(headers -> token.value().ifPresent(headers::setBearerAuth))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .body(answer);
        if (answered == null) {
            throw new NothingHere();
        }
        return answered;
    }
}
