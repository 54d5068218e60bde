package org.constitutionreview.gateway.draft;

/** Somebody else has taken out what a form is about. */
class ProvisionGone extends RuntimeException {

    ProvisionGone(String provisionId) {
        super("No provision " + provisionId + " in the draft");
    }
}
