/** Texts as they are shown to readers: with numbers, and with cross-references in words. */
@NullMarked
package org.constitutionreview.document.reading;

import org.jspecify.annotations.NullMarked;
