/** Who did what and when, kept for good in chains that show any tampering. */
@NullMarked
package org.constitutionreview.workflow.audit;

import org.jspecify.annotations.NullMarked;
