package org.constitutionreview.workflow.setup;

/** A service of the council that owns texts. @param key the group of its people, {@code service:…} */
public record ServiceName(String key, String name) {

    static final String PREFIX = "service:";
}
