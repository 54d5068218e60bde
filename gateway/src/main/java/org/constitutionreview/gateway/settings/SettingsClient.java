package org.constitutionreview.gateway.settings;

import org.constitutionreview.gateway.amendment.Amendment.Named;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The set-up, at workflow-service. */
@HttpExchange("/api/workflow")
interface SettingsClient {

    @GetExchange("/settings")
    Settings settings();

    @PutExchange("/settings")
    void put(@RequestBody Settings settings);

    @GetExchange("/bodies")
    Items<Body> bodies();

    @GetExchange("/consultees")
    Items<Consultee> consultees();

    @GetExchange("/services")
    Items<Named> services();

    @GetExchange("/registered-documents")
    Items<RegisteredDocument> documents();

    record Body(String id, String name, @Nullable String shortName, String kind, int clearDaysNotice) {}

    record Consultee(String key, String name, String kind) {}

    record RegisteredDocument(String id, String title, String part, String owner, String rule) {}
}
