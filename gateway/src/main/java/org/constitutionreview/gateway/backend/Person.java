package org.constitutionreview.gateway.backend;

/** Somebody as the services name them. */
public record Person(String sub, String name) {}
