/** The yearly cycle: every document is reviewed by its owner, and FaGG gets the year's report. */
@NullMarked
package org.constitutionreview.workflow.review;

import org.jspecify.annotations.NullMarked;
