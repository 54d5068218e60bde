package org.constitutionreview.gateway.frame;

/** A page above this one. */
public record Crumb(String name, String path) {}
