package org.constitutionreview.workflow.setup;

/** Somebody who can be consulted. @param key the group that answers for them, {@code consultee:…} */
public record Consultee(String key, String name, ConsulteeKind kind) {

    static final String PREFIX = "consultee:";
}
