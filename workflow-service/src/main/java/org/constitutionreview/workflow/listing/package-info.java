/** How lists are answered. */
@NullMarked
package org.constitutionreview.workflow.listing;

import org.jspecify.annotations.NullMarked;
