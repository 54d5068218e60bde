package org.constitutionreview.document.constitution;

import java.time.LocalDate;
import org.constitutionreview.document.edition.Edition;

/**
 * An edition that is, was or will be the text in force.
 *
 * @param approvedSoFar not in the timeline yet, but what has been approved makes it so
 */
public record Standing(Edition edition, LocalDate from, boolean approvedSoFar) {}
