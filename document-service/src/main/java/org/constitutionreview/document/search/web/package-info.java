/** Lets anybody search the Constitution. */
@NullMarked
package org.constitutionreview.document.search.web;

import org.jspecify.annotations.NullMarked;
