/** Lets anybody read the Constitution. */
@NullMarked
package org.constitutionreview.document.constitution.web;

import org.jspecify.annotations.NullMarked;
