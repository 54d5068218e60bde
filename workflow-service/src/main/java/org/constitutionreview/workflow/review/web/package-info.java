/** Reviews over HTTP. */
@NullMarked
package org.constitutionreview.workflow.review.web;

import org.jspecify.annotations.NullMarked;
