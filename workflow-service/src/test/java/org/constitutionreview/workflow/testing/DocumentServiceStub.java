package org.constitutionreview.workflow.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Document-service and the token end point, as the tests need them: everything works unless a test says otherwise. */
public class DocumentServiceStub {

    public static final UUID PARAGRAPH_13_5 = UUID.fromString("00000000-0000-4000-8000-000000000135");

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    DocumentServiceStub() {
        server.start();
        works();
    }

    String address() {
        return server.baseUrl();
    }

    public void works() {
        server.resetAll();
        server.stubFor(post(urlPathEqualTo("/oauth2/token"))
                .willReturn(okJson("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":3600}")));
        server.stubFor(put(urlMatching("/api/documents/.*")).willReturn(okJson("{}")));
        server.stubFor(post(urlPathEqualTo("/api/documents/papers/preview"))
                .willReturn(okJson("{\"findings\":[],\"report\":{\"sections\":[]}}")));
        server.stubFor(get(urlPathMatching("/api/documents/drafts/[^/]+"))
                .willReturn(okJson(
                        """
                        {"draftId":"00000000-0000-4000-8000-000000000001","revision":7,"provisions":[
                          {"id":"00000000-0000-4000-8000-000000000013","number":"13","children":[
                            {"id":"%s","number":"13.5","children":[]}]}]}"""
                                .formatted(PARAGRAPH_13_5))));
        draftDischarges(1);
        papersAreInOrder();
    }

    /** The next papers are frozen. */
    public void papersAreInOrder(UUID... discharged) {
        server.stubFor(put(urlPathMatching("/api/documents/papers/[^/]+"))
                .willReturn(okJson(
                        """
                        {"paperId":"00000000-0000-4000-8000-00000000aaaa","contentHash":"sha-1","findings":[],
                         "discharged":[%s],"revisions":{},"reportVersion":3,"frozen":true}"""
                                .formatted(quoted(Stream.of(discharged))))));
    }

    /** What frozen papers hold; single quotes stand for double ones. */
    public void hasPaper(String content) {
        server.stubFor(
                get(urlPathMatching("/api/documents/papers/[^/]+")).willReturn(okJson(content.replace('\'', '"'))));
    }

    /** The report check finds something, so nothing is frozen. */
    public void papersHaveFindings(String... codes) {
        String findings = Stream.of(codes)
                .map(code -> "{\"code\":\"%s\",\"section\":\"wards\",\"text\":\"Say which wards are affected.\"}"
                        .formatted(code))
                .collect(Collectors.joining(","));
        server.stubFor(put(urlPathMatching("/api/documents/papers/[^/]+"))
                .willReturn(okJson("{\"findings\":[%s],\"frozen\":false}".formatted(findings))));
    }

    /** The draft's latest revision, whose edits discharge these points. */
    public void draftDischarges(int revision, UUID... points) {
        server.stubFor(get(urlPathMatching("/api/documents/drafts/[^/]+/revisions"))
                .willReturn(okJson("{\"items\":[{\"revision\":%d,\"discharges\":[%s]}]}"
                        .formatted(revision, quoted(Stream.of(points))))));
    }

    public void isDown() {
        server.stubFor(any(urlMatching("/api/documents/.*"))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    /** Bodies of the requests of that kind, oldest first. */
    public List<String> requests(String method, String pathPattern) {
        return server
                .findAll(RequestPatternBuilder.newRequestPattern(
                        RequestMethod.fromString(method), urlPathMatching(pathPattern)))
                .stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    private static String quoted(Stream<UUID> ids) {
        return ids.map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
    }
}
