/** The journey of amendments and reviews, from proposal to in force. */
@NullMarked
package org.constitutionreview.workflow;

import org.jspecify.annotations.NullMarked;
