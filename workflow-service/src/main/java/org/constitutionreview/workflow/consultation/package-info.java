/** Asking consultees, and answering them. */
@NullMarked
package org.constitutionreview.workflow.consultation;

import org.jspecify.annotations.NullMarked;
