/** Reads rows of our tables. */
@NullMarked
package org.constitutionreview.workflow.storage;

import org.jspecify.annotations.NullMarked;
