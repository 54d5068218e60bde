/** Papers as they were frozen for a meeting, and what changed since a body saw them. */
@NullMarked
package org.constitutionreview.gateway.papers;

import org.jspecify.annotations.NullMarked;
