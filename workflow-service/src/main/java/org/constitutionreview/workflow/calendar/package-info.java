/** Working days, clear days and the dates that follow from a meeting's. */
@NullMarked
package org.constitutionreview.workflow.calendar;

import org.jspecify.annotations.NullMarked;
