/** One proposal to change the Constitution, and its journey. */
@NullMarked
package org.constitutionreview.workflow.amendment;

import org.jspecify.annotations.NullMarked;
