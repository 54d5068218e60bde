/** The house rules over HTTP. */
@NullMarked
package org.constitutionreview.document.numbering.web;

import org.jspecify.annotations.NullMarked;
