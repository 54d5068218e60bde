/** What can be wrong with a request, in words that its sender understands. */
@NullMarked
package org.constitutionreview.workflow.problem;

import org.jspecify.annotations.NullMarked;
