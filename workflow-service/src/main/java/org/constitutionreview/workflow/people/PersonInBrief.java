package org.constitutionreview.workflow.people;

/** A person as others see them. */
public record PersonInBrief(String sub, String name) {}
