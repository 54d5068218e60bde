package org.constitutionreview.workflow.audit;

/**
 * A detail that names or describes a person, such as the member who raised a point. The chain covers a salted digest of it, so
 * it can be erased later without breaking the chain.
 */
public record Personal(String value) {}
