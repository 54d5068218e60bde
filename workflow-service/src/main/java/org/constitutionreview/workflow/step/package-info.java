/** What waits for somebody, and who did it. */
@NullMarked
package org.constitutionreview.workflow.step;

import org.jspecify.annotations.NullMarked;
