/** Bodies and their meetings, and what bodies have asked for. */
@NullMarked
package org.constitutionreview.gateway.meeting;

import org.jspecify.annotations.NullMarked;
