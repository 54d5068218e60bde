/** What becomes of the suite when one of its processes is killed. */
@NullMarked
package org.constitutionreview.journeys.faults;

import org.jspecify.annotations.NullMarked;
