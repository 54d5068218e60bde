/** Finds out from a request who is asking. */
@NullMarked
package org.constitutionreview.document.access.web;

import org.jspecify.annotations.NullMarked;
