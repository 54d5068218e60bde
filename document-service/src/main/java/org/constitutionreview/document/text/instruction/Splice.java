package org.constitutionreview.document.text.instruction;

/** Words that take the place of those from start to end in a passage. */
record Splice(int start, int end, String words) {}
