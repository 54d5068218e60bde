package org.constitutionreview.gateway.settings;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How a document's numbers are given, at document-service. */
@HttpExchange("/api/documents/{documentId}/house-rule")
interface HouseRuleClient {

    @GetExchange
    HouseRule rule(@PathVariable String documentId);

    @PutExchange
    void choose(@PathVariable String documentId, @RequestBody HouseRule rule);

    record HouseRule(String deleting, String inserting) {}
}
