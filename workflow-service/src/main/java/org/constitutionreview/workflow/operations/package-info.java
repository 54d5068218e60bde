/** Steps of the process that have failed, for those who can put them right. */
@NullMarked
package org.constitutionreview.workflow.operations;

import org.jspecify.annotations.NullMarked;
