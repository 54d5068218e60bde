/** The whole suite as people meet it: in a real browser, started as on a newcomer's machine. */
@NullMarked
package org.constitutionreview.journeys;

import org.jspecify.annotations.NullMarked;
