package org.constitutionreview.document.edition;

/** A division of the Constitution, e.g. 13, "Codes and Protocols". */
public record Part(String number, String title) {}
