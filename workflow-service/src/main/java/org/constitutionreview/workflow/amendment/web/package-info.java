/** The API of amendments. */
@NullMarked
package org.constitutionreview.workflow.amendment.web;

import org.jspecify.annotations.NullMarked;
