/** What waits for whom. */
@NullMarked
package org.constitutionreview.workflow.task;

import org.jspecify.annotations.NullMarked;
