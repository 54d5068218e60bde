/** Reads HTML as a browser would show it, however broken. */
@NullMarked
package org.constitutionreview.document.text.source.html;

import org.jspecify.annotations.NullMarked;
