package org.constitutionreview.workflow.amendment;

/** Somebody or something by its key and the name people know it by. */
public record Named(String key, String name) {}
