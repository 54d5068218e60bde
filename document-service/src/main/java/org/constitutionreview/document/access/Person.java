package org.constitutionreview.document.access;

/** A person, as the identity provider names them. */
public record Person(String sub, String name) {}
